package org.hearback.transcript;

import java.time.Duration;
import org.hearback.language.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says until somebody else speaks.
 *
 * @param number its place in the transcript, from 1
 * @param line where it begins in the file
 * @param id its name in the file, if it has one
 * @param from when it begins, if the file says so
 */
public record Turn(
        int number,
        long line,
        @Nullable String id,
        String speaker,
        String text,
        @Nullable Stage stage,
        @Nullable Duration from) {}
