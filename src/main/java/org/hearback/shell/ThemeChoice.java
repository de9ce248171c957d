package org.hearback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the device has it. A matter of the device, so it is kept there, in a cookie that says nothing else. */
enum ThemeChoice {
    DEVICE(ColorScheme.Value.LIGHT_DARK),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "hearback-theme";
    private static final int A_YEAR = 60 * 60 * 24 * 365;

    private final ColorScheme.Value scheme;

    ThemeChoice(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    static ThemeChoice current() {
        var cookies = VaadinRequest.getCurrent() == null
                ? null
                : VaadinRequest.getCurrent().getCookies();
        if (cookies == null) return DEVICE;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(values())
                        .filter(choice -> choice.cookieValue().equals(cookie.getValue())))
                .findFirst()
                .orElse(DEVICE);
    }

    String cookieValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    void show(UI ui) {
        ui.getPage().setColorScheme(scheme);
    }

    void remember() {
        var cookie = new Cookie(COOKIE, cookieValue());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        show(UI.getCurrent());
    }
}
