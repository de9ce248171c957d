package org.hearback.badge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearback.account.MadeSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What signs badges: a key from the environment, or one that was made once for all nodes; and all former public ones. */
@Component
class BadgeKeys {
    private static final String SECRET = "badge";

    private final BadgeSettings settings;
    private final MadeSecrets secrets;
    private final PublicKeys publicKeys;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;
    private volatile @Nullable SigningKey current;

    BadgeKeys(
            BadgeSettings settings,
            MadeSecrets secrets,
            PublicKeys publicKeys,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.settings = settings;
        this.secrets = secrets;
        this.publicKeys = publicKeys;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /** A key that is no key stops the start, and not the first learner who wants a badge. */
    @EventListener(ApplicationStartedEvent.class)
    void publish() {
        current();
    }

    /** The key that signs from now on. Its public half is published before it signs anything. */
    SigningKey current() {
        var known = current;
        if (known == null) {
            var key = chosen();
            if (isWithdrawn(key.multikey()))
                throw new IllegalStateException("HEARBACK_BADGE_KEY: this key was withdrawn. Make another one.");
            retry.invoke(() -> transaction.execute(status -> {
                if (!publicKeys.existsByMultikey(key.multikey()))
                    publicKeys.save(new PublicKey(key.multikey(), clock.instant()));
                return true;
            }));
            known = key;
            current = known;
        }
        return known;
    }

    /** The public halves of all keys whose signatures count, the newest first. */
    List<String> published() {
        return publicKeys.findAllByOrderBySinceDescMultikeyAsc().stream()
                .map(PublicKey::multikey)
                .filter(multikey -> !isWithdrawn(multikey))
                .toList();
    }

    boolean isWithdrawn(String multikey) {
        return settings.withdrawnKeys().contains(multikey);
    }

    private SigningKey chosen() {
        var named = Optional.ofNullable(settings.key()).filter(key -> !key.isBlank());
        if (named.isEmpty()) return SigningKey.of(secrets.get(SECRET));
        try {
            return SigningKey.of(named.get());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "HEARBACK_BADGE_KEY: %s. Make one: openssl rand -base64 32".formatted(e.getMessage()));
        }
    }
}
