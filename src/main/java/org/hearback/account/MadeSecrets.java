package org.hearback.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Secrets for which the environment names none: each is made once, and is the same for all nodes. */
@Component
public class MadeSecrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MadeSecretRows rows;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    MadeSecrets(MadeSecretRows rows, TransactionOperations transaction, RetryOperations retry, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * 32 random bytes in Base64, made when they are first asked for. Of two nodes that ask at once, one makes them and
     * the other finds them.
     */
    public String get(String name) {
        return Objects.requireNonNull(retry.invoke(() -> transaction.execute(status -> rows.findById(name)
                .orElseGet(() -> rows.save(new MadeSecret(name, random(), clock.instant())))
                .secret())));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
