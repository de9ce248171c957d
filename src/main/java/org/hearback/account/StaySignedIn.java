package org.hearback.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps a browser signed in when its session is lost: the server restarted, another node took over, weeks have passed.
 *
 * <p>Spring's persistent tokens change with every use, and two requests that arrive together after a lost session look
 * like a theft to them and sign the person out. Ours stay the same for the life of the device, and only their hash is
 * in the database.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {
    private final RememberedDevices devices;
    private final SignedInPeople people;
    private final Clock clock;

    StaySignedIn(RememberedDevices devices, SignedInPeople people, Clock clock) {
        // the key only ties together two steps within one request, so it need not outlive this process
        super(Secret.random().value(), people::find);
        this.devices = devices;
        this.people = people;
        this.clock = clock;
        setCookieName("hearback-stay");
        setParameter("remember-me");
        setTokenValiditySeconds((int) RememberedDevice.KEPT.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof SignedIn person)) return;
        series(request).ifPresent(devices::deleteById);
        var series = UUID.randomUUID();
        var token = Secret.random();
        devices.save(new RememberedDevice(series, person.id(), token, clock.instant()));
        setCookie(new String[] {series.toString(), token.value()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        var device = series(cookie)
                .flatMap(devices::findById)
                .filter(found -> found.accepts(new Secret(cookie[1]), now))
                .orElseThrow(() -> new RememberMeAuthenticationException("This device is not remembered"));
        device.use(now);
        devices.save(device);
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return people.load(device.person());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        series(request).ifPresent(devices::deleteById);
        super.logout(request, response, authentication);
    }

    /** Signs the person out everywhere else. */
    void forgetOtherDevices(PersonId person) {
        var here = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? series(current.getRequest())
                : Optional.<UUID>empty();
        here.ifPresentOrElse(
                series -> devices.deleteAllBut(series, person.value()), () -> devices.deleteAllOf(person.value()));
    }

    private Optional<UUID> series(HttpServletRequest request) {
        var cookie = extractRememberMeCookie(request);
        if (cookie == null || cookie.isEmpty()) return Optional.empty();
        try {
            return series(decodeCookie(cookie));
        } catch (InvalidCookieException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> series(String[] cookie) {
        if (cookie.length != 2) throw new InvalidCookieException("Not one of ours");
        try {
            return Optional.of(UUID.fromString(cookie[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
