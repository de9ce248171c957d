package org.hearback.progress;

import java.time.Instant;
import org.hearback.account.PersonId;
import org.hearback.attempt.Score;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A learner has passed everything that a programme requires. Published in the transaction of the last step, and again
 * whenever a further attempt is passed: whoever listens must not mind hearing it twice.
 *
 * @param nominalMinutes what the activities that were passed say they take
 * @param measuredMinutes what the learner really spent on the programme from beginning to completion, idle time excluded;
 *     never more than the time that passed
 * @param score over what the programme requires and is scored, each as it was first passed; what is optional, and a test
 *     that only takes stock, adds nothing
 * @param startedAt when the first of them was begun
 */
public record ProgrammeCompleted(
        PersonId learner,
        Revision<Programme> programme,
        int nominalMinutes,
        int measuredMinutes,
        @Nullable Score score,
        Instant startedAt,
        Instant completedAt) {}
