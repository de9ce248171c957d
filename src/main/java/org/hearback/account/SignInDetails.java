package org.hearback.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Where a try to sign in comes from. */
class SignInDetails extends WebAuthenticationDetails {
    private final transient @Nullable Secret device;

    private SignInDetails(HttpServletRequest request) {
        super(request);
        device = KnownDevices.device(request).orElse(null);
    }

    Optional<Secret> device() {
        return Optional.ofNullable(device);
    }

    @Component
    static class Source implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {
        @Override
        public SignInDetails buildDetails(HttpServletRequest request) {
            return new SignInDetails(request);
        }
    }
}
