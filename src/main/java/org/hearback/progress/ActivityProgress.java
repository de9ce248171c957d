package org.hearback.progress;

import java.time.Instant;
import org.hearback.attempt.Result;
import org.hearback.course.Activity;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is with one activity.
 *
 * @param kind the kind of activity, as {@link org.hearback.course.ActivityType#key()} names it
 * @param address where to do it, relative to the application's root
 * @param passedAt when it was first passed
 * @param passedRevision the revision that was passed first
 * @param passed the result with which it was passed first
 * @param latest the result of the latest finished attempt, if the latest one is finished
 */
public record ActivityProgress(
        Activity activity,
        String kind,
        String address,
        State state,
        @Nullable Instant begun,
        @Nullable Instant passedAt,
        @Nullable Long passedRevision,
        @Nullable Result passed,
        @Nullable Result latest) {

    public boolean isDone() {
        return state == State.DONE;
    }

    /** Whether the module waits for this one. */
    public boolean isOwed() {
        return activity.required() && !isDone();
    }
}
