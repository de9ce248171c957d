package org.hearback.video;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What signs addresses of films: from the environment, or made once for all nodes. */
@Component
class FilmSecret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MediaSettings settings;
    private final StoredSecrets secrets;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;
    private volatile byte @Nullable [] bytes;

    FilmSecret(
            MediaSettings settings,
            StoredSecrets secrets,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.settings = settings;
        this.secrets = secrets;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    byte[] bytes() {
        var known = bytes;
        if (known == null) {
            known = Optional.ofNullable(settings.secret())
                    .filter(secret -> !secret.isBlank())
                    .orElseGet(this::stored)
                    .getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }

    /** Of two nodes that start at once, one makes it and the other finds it. */
    private String stored() {
        return retry.invoke(() -> transaction.execute(status -> secrets.findById(StoredSecret.ONLY)
                .orElseGet(() -> secrets.save(new StoredSecret(random(), clock.instant())))
                .secret()));
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
