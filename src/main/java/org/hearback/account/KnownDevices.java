package org.hearback.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody has proved who they are. The throttle lets them in while strangers guess at the account.
 * What tells a browser apart is a random cookie; without a row that ties it to the person it is worth nothing.
 */
@Component
public class KnownDevices {
    static final String COOKIE = "hearback-device";
    static final Duration KEPT = Duration.ofDays(400); // browsers allow no more

    private final KnownDeviceRows rows;
    private final Clock clock;

    KnownDevices(KnownDeviceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** To be called only when the person has just proved that they are the owner of the account. */
    public void trust(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var device = device(request).orElseGet(Secret::random);
        rows.save(new KnownDevice(device, person, clock.instant()));
        var cookie = new Cookie(COOKIE, device.value());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    boolean knows(Secret device, PersonId person) {
        return rows.existsById(KnownDevice.id(device, person));
    }

    static Optional<Secret> device(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() == 43)
                .map(Secret::new);
    }
}
