package org.hearback.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A time as people say it: {@code 1 hour 35 minutes}, or {@code less than a minute}. */
public final class TimeInWords {
    private static final Words WORDS = Words.of("words");

    private TimeInWords() {}

    public static String of(long minutes) {
        if (minutes == 0) return WORDS.say("words.time.none");
        return Stream.of(counted("hours", minutes / 60), counted("minutes", minutes % 60))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> counted(String unit, long count) {
        return count == 0 ? Optional.empty() : Optional.of(WORDS.say("words.time." + unit, count));
    }
}
