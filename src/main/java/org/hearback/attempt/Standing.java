package org.hearback.attempt;

import java.time.Instant;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands with one activity, over all attempts.
 *
 * @param begun when the first attempt began
 * @param passedAt when an attempt was first passed; later attempts never take it away
 * @param passedRevision the revision that was passed first
 * @param passed the result with which it was passed first
 * @param latest the result of the latest attempt, if that one is finished
 * @param finished the result of the latest attempt that is finished, also while a further one is under way
 * @param open whether the latest attempt is unfinished
 */
public record Standing(
        ContentId activity,
        Instant begun,
        @Nullable Instant passedAt,
        @Nullable Long passedRevision,
        @Nullable Result passed,
        @Nullable Result latest,
        @Nullable Result finished,
        boolean open) {

    public boolean isPassed() {
        return passedAt != null;
    }
}
