package org.hearback.attempt;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param passed whether it counts towards the module
 * @param score where the activity has one
 * @param tally where the activity has questions that one may leave
 */
public record Result(
        boolean passed, @Nullable Score score, @Nullable Tally tally) {
    public Result(boolean passed, @Nullable Score score) {
        this(passed, score, null);
    }

    /** For activities that are done when they are finished. */
    public static Result done() {
        return new Result(true, null);
    }

    /** The same with what became of its questions. */
    public Result with(Tally tally) {
        return new Result(passed, score, tally);
    }
}
