package org.hearback.insight;

import java.time.LocalDate;
import org.hearback.attempt.Score;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is with a programme or one of its modules.
 *
 * @param done of the activities that count
 * @param required how many count: those it requires, or all of a module that requires none
 * @param best the best goes at its quizzes, added up over those that were finished at least once; without tests that only
 *     take stock
 * @param due until when it should be done, where that was set
 */
public record Part(
        ContentId id,
        String title,
        Stage stage,
        long done,
        long required,
        @Nullable Score best,
        @Nullable LocalDate due) {

    double share() {
        return required == 0 ? 1 : (double) done / required;
    }
}
