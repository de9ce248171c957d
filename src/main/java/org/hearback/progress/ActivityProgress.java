package org.hearback.progress;

import java.time.Instant;
import org.hearback.attempt.Result;
import org.hearback.attempt.SoFar;
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
 * @param latest the result of the latest attempt, if that one is finished
 * @param finished the result of the latest attempt that is finished, also while a further one is under way
 * @param soFar how far the latest attempt has come, of what is begun and not done, where its kind can tell
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
        @Nullable Result latest,
        @Nullable Result finished,
        @Nullable SoFar soFar) {

    public boolean isDone() {
        return state == State.DONE;
    }

    /** Whether it may be tried again now, as far as its kind can tell. */
    public boolean mayGoAgain() {
        return soFar == null || soFar.nextGo() == null || soFar.nextGo().isOpen();
    }

    /** Whether it is a test around a programme that nobody has to take: it measures an outcome, and serves none. */
    boolean onlyMeasures() {
        return !activity.required()
                && (activity.takesStock() || !activity.unlike().isEmpty());
    }

    /** Whether the module waits for this one. */
    public boolean isOwed() {
        return activity.required() && !isDone();
    }
}
