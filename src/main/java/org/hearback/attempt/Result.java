package org.hearback.attempt;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param passed whether it counts towards the module
 * @param score where the activity has one
 */
public record Result(boolean passed, @Nullable Score score) {
    /** For activities that are done when they are finished. */
    public static Result done() {
        return new Result(true, null);
    }
}
