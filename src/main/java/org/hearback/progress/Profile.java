package org.hearback.progress;

import java.util.List;
import java.util.OptionalInt;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.attempt.Reassured;

/**
 * What a learner's words did in the four parts of reassurance, over time.
 *
 * @param finished every conversation, rehearsal and writing exercise that they finished, the earliest first
 */
public record Profile(List<Reassured> finished) {
    public Profile {
        finished = List.copyOf(finished);
    }

    /** The first rating of a part; nothing where no activity gave occasion for it. */
    public OptionalInt first(Part part) {
        return finished.stream()
                .flatMapToInt(one -> one.reassurance().of(part).stream())
                .findFirst();
    }

    /** The latest rating of a part; nothing where no activity gave occasion for it. */
    public OptionalInt latest(Part part) {
        return finished.reversed().stream()
                .flatMapToInt(one -> one.reassurance().of(part).stream())
                .findFirst();
    }

    /** How many activities gave occasion for a part. */
    public long times(Part part) {
        return finished.stream()
                .filter(one -> one.reassurance().of(part).isPresent())
                .count();
    }
}
