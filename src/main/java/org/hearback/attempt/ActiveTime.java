package org.hearback.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * When a learner was really at their activities. Two things tell:
 *
 * <ul>
 *   <li>What they did. Between two acts in one attempt that are at most {@link #IDLE_AFTER} apart, they were at it; a
 *       longer gap counts as nothing. A film that plays reports every few seconds, so it counts for as long as it plays.
 *   <li>What their browser says while they read, listen and think without taking a step: at a touch of a key or the
 *       pointer and when the page goes out of sight, at most twice a minute, for how many seconds the page was in use by
 *       the same measure of idleness. A report covers the time just before it arrived and nothing else, however late.
 * </ul>
 *
 * Time that two of these cover is counted once, so that the sum can never be more than what has passed on the server's
 * clock, whatever a browser claims and however many windows are open.
 */
@Service
@OwnData
public class ActiveTime {
    /** How long somebody may do nothing and still be at it. */
    public static final Duration IDLE_AFTER = Duration.ofMinutes(5);

    /** The longest time that one report of a browser covers, in seconds. */
    public static final int LONGEST_REPORT = (int) IDLE_AFTER.toSeconds();

    private static final Duration CLOSEST = Duration.ofSeconds(5);

    private final Attempts attempts;
    private final Presences presences;
    private final Spells spells;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    ActiveTime(
            Attempts attempts,
            Presences presences,
            Spells spells,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.attempts = attempts;
        this.presences = presences;
        this.spells = spells;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * Takes a browser's report that the learner was at an attempt until now.
     *
     * @param reportId made by the browser; a report that comes twice changes nothing
     * @param seconds how long; what is more than {@link #LONGEST_REPORT}, or before the attempt began, is left out
     * @throws NoSuchElementException when the learner has no such attempt
     */
    public void report(PersonId learner, AttemptId id, UUID reportId, int seconds) {
        retry.invoke(() -> transaction.execute(status -> {
            var attempt = attempts.findById(id.value())
                    .filter(found -> found.learner().equals(learner))
                    .orElseThrow(() -> new NoSuchElementException("no attempt " + id));
            var now = clock.instant();
            var since = Duration.between(attempt.startedAt(), now).toSeconds();
            var covered = (int) Math.min(Math.min(seconds, LONGEST_REPORT), since);
            if (covered > 0 && !presences.existsById(reportId) && !hasJustReported(id, now)) {
                presences.save(new Presence(reportId, id, covered, now));
            }
            return null;
        }));
    }

    /** Spells overlap, so nothing is lost where two windows report at once; and nobody fills the table with a loop. */
    private boolean hasJustReported(AttemptId id, Instant now) {
        return presences
                .latestOf(id.value())
                .filter(latest -> latest.isAfter(now.minus(CLOSEST)))
                .isPresent();
    }

    /** When the learner was at which activity, in order; no two overlap. */
    public List<Spell> spells(PersonId learner) {
        return retry.invoke(() -> transaction.execute(status -> spells.of(learner)));
    }
}
