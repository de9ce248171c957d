package org.hearback.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What has been taken away, a role or an old password's session, is gone with the next request. */
@Component("currentRights")
class CurrentRights extends OncePerRequestFilter {
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    CurrentRights(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI()
                .startsWith(request.getContextPath() + "/VAADIN/build/"); // the same for everybody
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn then) {
            accounts.findById(then.id().value())
                    .filter(Account::isActive)
                    .map(Account::toSignedIn)
                    .filter(now -> now.passwordVersion() == then.passwordVersion())
                    .ifPresentOrElse(now -> replace(then, now, request, response), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void replace(SignedIn then, SignedIn now, HttpServletRequest request, HttpServletResponse response) {
        if (now.roles().equals(then.roles())) return;
        now.eraseCredentials();
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(security);
        sessions.saveContext(security, request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @Configuration
    static class OnlyWithinSpringSecurity {
        @Bean
        FilterRegistrationBean<CurrentRights> currentRightsRegistration(CurrentRights filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
