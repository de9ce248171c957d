package org.hearback.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. A try is written down before the password is looked at, so that a hundred tries at the same
 * moment are a hundred tries; what succeeds is struck out again. While one must wait, tries are refused and not
 * counted, so every wait ends by itself.
 */
@Component
class Throttle {
    private final SignInAttempts attempts;
    private final Clock clock;

    Throttle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    // in no transaction, since the other nodes must see a try before we count
    Ticket enter(Patience... patience) {
        var now = clock.instant();
        refuseIfBlocked(patience, now, all -> true);
        var mine = Stream.of(patience)
                .map(one -> new SignInAttempt(one.target(), now))
                .toList();
        mine.forEach(attempts::save);
        var ticket = new Ticket(mine);
        try {
            refuseIfBlocked(patience, now, other -> other.isBefore(mine.getFirst()));
        } catch (TooManyAttempts tooMany) {
            ticket.withdraw();
            throw tooMany;
        }
        return ticket;
    }

    /** The owner has shown who they are by other means. */
    void forgive(Patience patience) {
        attempts.forget(patience.target());
    }

    private void refuseIfBlocked(Patience[] patience, Instant now, Predicate<SignInAttempt> counts) {
        Stream.of(patience)
                .map(one -> blockedUntil(one, now, counts))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    throw new TooManyAttempts(until);
                });
    }

    private Optional<Instant> blockedUntil(Patience patience, Instant now, Predicate<SignInAttempt> counts) {
        var failures = attempts.findSince(now.minus(Patience.MEMORY), patience.target()).stream()
                .filter(counts)
                .map(SignInAttempt::at)
                .toList();
        return patience.blockedUntil(failures);
    }

    /** One try, counted as failed unless it is withdrawn. */
    class Ticket {
        private final List<SignInAttempt> mine;

        private Ticket(List<SignInAttempt> mine) {
            this.mine = mine;
        }

        void withdraw() {
            attempts.delete(mine.stream().map(SignInAttempt::id).toList());
        }
    }
}
