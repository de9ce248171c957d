package org.hearback.course;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written for people here: {@code 2 March 2026}, as the calendar in London has it. */
public final class Day {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Day() {}

    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
