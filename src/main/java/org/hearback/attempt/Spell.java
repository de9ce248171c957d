package org.hearback.attempt;

import java.time.Duration;
import java.time.Instant;
import org.hearback.course.ContentId;

/** A while in which a learner was at an activity. */
public record Spell(ContentId activity, Instant from, Instant to) {
    public Spell {
        if (to.isBefore(from)) throw new IllegalArgumentException("from %s to %s".formatted(from, to));
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
