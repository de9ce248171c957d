package org.hearback.transcript.ui;

import java.time.Duration;

/** A time of a recording, as players show it. */
final class Clock {
    private Clock() {}

    static String of(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
