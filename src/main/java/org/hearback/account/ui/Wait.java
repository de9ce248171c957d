package org.hearback.account.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** A time to wait, in words. */
record Wait(Duration duration) {
    String in(Component where) {
        var seconds = Math.max(1, duration.toSeconds());
        return seconds < 60
                ? where.getTranslation("account.seconds", seconds)
                : where.getTranslation("account.minutes", (seconds + 59) / 60);
    }
}
