package org.hearback.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does what nobody has asked for in person, such as an hourly job. No person can be given its role. In a window it does
 * nothing: there Spring Security asks the window's session who is signed in, and not the thread.
 */
public final class Unattended {
    private static final List<SimpleGrantedAuthority> RIGHTS = List.of(new SimpleGrantedAuthority("ROLE_UNATTENDED"));

    private Unattended() {}

    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("unattended", null, RIGHTS));
        SecurityContextHolder.setContext(security);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
