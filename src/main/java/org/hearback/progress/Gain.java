package org.hearback.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.jspecify.annotations.Nullable;

/**
 * What a learner showed of each outcome in a test that only takes stock, and in the one that asks anew afterwards.
 *
 * @param before counts as it was first finished
 * @param after counts as it was last finished
 */
public record Gain(ActivityProgress before, ActivityProgress after) {
    /**
     * The marks in the questions about one outcome.
     *
     * @param before null where the first test was not finished, or asked nothing about it
     * @param after the same of the second
     */
    public record Marks(
            String outcome,
            @Nullable Score before,
            @Nullable Score after) {}

    boolean isBegun() {
        return before.passed() != null || after.finished() != null;
    }

    /** Whether the first test was finished before the second was opened: otherwise a change says nothing. */
    public boolean isInOrder() {
        return before.passedAt() != null
                && (after.begun() == null || !after.begun().isBefore(before.passedAt()));
    }

    /** Whether both are finished, in their order. */
    public boolean isComparable() {
        return isInOrder() && after.finished() != null;
    }

    /** Outcome by outcome, in the order of the first test. */
    public List<Marks> marks() {
        var then = shown(before.passed());
        var now = shown(after.finished());
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(outcome -> new Marks(outcome, then.get(outcome), now.get(outcome)))
                .toList();
    }

    private static Map<String, Score> shown(@Nullable Result result) {
        return result == null ? Map.of() : result.outcomes();
    }
}
