package org.hearback.certificate.ui;

import java.time.Duration;

/** A time to wait, in whole minutes and never none. */
final class Wait {
    private Wait() {}

    static long minutes(Duration duration) {
        return Math.max(1, (duration.toSeconds() + 59) / 60);
    }
}
