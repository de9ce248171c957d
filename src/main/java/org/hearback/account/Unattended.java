package org.hearback.account;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does what nobody has asked for in person, such as an hourly job, or a mail that follows from what somebody did. No
 * person can be given its role.
 */
public final class Unattended {
    private static final List<SimpleGrantedAuthority> RIGHTS = List.of(new SimpleGrantedAuthority("ROLE_UNATTENDED"));

    private Unattended() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(Supplier<T> work) {
        // as long as a window's session is at hand, Spring Security asks that one who is signed in, and not the thread
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        try {
            return withItsRights(work);
        } finally {
            VaadinSession.setCurrent(session);
        }
    }

    private static <T> T withItsRights(Supplier<T> work) {
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
