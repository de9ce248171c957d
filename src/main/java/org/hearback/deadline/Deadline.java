package org.hearback.deadline;

import java.time.LocalDate;

/**
 * Until when something is to be done, the day itself included.
 *
 * @param extended whether this learner has longer than their cohort
 */
public record Deadline(Goal goal, LocalDate due, boolean extended) {
    public boolean isPast(LocalDate today) {
        return due.isBefore(today);
    }
}
