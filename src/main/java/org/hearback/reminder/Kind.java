package org.hearback.reminder;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a reminder goes. Each has days on which it still makes sense, so that one is sent late rather than never where
 * nothing ran on the first of them; no two share a day.
 */
enum Kind {
    TWO_WEEKS_BEFORE(14, 4),
    THREE_DAYS_BEFORE(3, 0),
    AFTERWARDS(-1, -7);

    private final int first;
    private final int last;

    Kind(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The reminder that belongs to a day, if any does. */
    static Optional<Kind> on(LocalDate today, LocalDate due) {
        var left = DAYS.between(today, due);
        return Stream.of(values())
                .filter(kind -> left <= kind.first && left >= kind.last)
                .findFirst();
    }
}
