package org.hearback.transcript;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day of a recording: {@code 01:02:03.450}, {@code 02:03}. */
final class Times {
    static final String CLOCK = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";
    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

    private Times() {}

    static Optional<Duration> parse(String clock) {
        var parts = PARTS.matcher(clock);
        if (!parts.matches()) return Optional.empty();
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        var seconds = Integer.parseInt(parts.group(3));
        if (minutes > 59 || seconds > 59) return Optional.empty();
        var millis = parts.group(4) == null ? 0 : Integer.parseInt((parts.group(4) + "00").substring(0, 3));
        return Optional.of(Duration.ofMillis(((hours * 60L + minutes) * 60 + seconds) * 1000 + millis));
    }

    static String format(Duration time) {
        return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
