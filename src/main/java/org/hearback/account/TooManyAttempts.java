package org.hearback.account;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Says when to try again. */
class TooManyAttempts extends AuthenticationException {
    private final transient Instant until;

    TooManyAttempts(Instant until) {
        super("Too many attempts; wait until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
