package org.hearback.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Slows down whoever looks for numbers that they do not have; counted for each network that they ask from. */
@Component
public class Guessing {
    private final Throttle throttle;
    private final Clock clock;

    Guessing(Throttle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * What a search came to.
     *
     * @param pause not zero where nothing was searched because too much was guessed from there; so long it is refused
     */
    public record Outcome<T>(Optional<T> found, Duration pause) {
        public boolean isRefused() {
            return !pause.isZero();
        }
    }

    /**
     * Searches, and counts the try as a guess when nothing is found. In no transaction, so that tries at the same moment
     * see each other.
     *
     * @param what is looked for; tries for one thing do not count for another
     * @param address of the network connection
     */
    public <T> Outcome<T> look(String what, String address, Supplier<Optional<T>> search) {
        Throttle.Ticket ticket;
        try {
            ticket = throttle.enter(Patience.withLooking(what, address));
        } catch (TooManyAttempts tooMany) {
            return new Outcome<>(Optional.empty(), Duration.between(clock.instant(), tooMany.until()));
        }
        var found = search.get();
        if (found.isPresent()) ticket.withdraw();
        return new Outcome<>(found, Duration.ZERO);
    }
}
