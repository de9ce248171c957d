package org.hearback.attempt;

import java.time.Instant;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * One go at an activity as others may know it: when, and how it ended; never what was said or typed.
 *
 * @param number 1 for the first go at the activity
 */
public record Go(
        ContentId activity,
        int number,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Result result) {}
