package org.hearback.deadline;

import java.time.LocalDate;

/**
 * Until when something is to be done, the day itself included.
 *
 * @param others until when the cohort has; the same day, unless this learner was given longer
 */
public record Deadline(Goal goal, LocalDate due, LocalDate others) {
    /** Whether this learner has longer than their cohort. */
    public boolean extended() {
        return due.isAfter(others);
    }

    public boolean isPast(LocalDate today) {
        return due.isBefore(today);
    }
}
