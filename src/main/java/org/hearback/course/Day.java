package org.hearback.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written for people here: {@code 2 March 2026}, as the calendar in London has it. */
public final class Day {
    /** Where it is decided which day it is, until people can say where they are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    private Day() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static String of(Instant instant) {
        return of(LocalDate.ofInstant(instant, ZONE));
    }

    public static String of(LocalDate day) {
        return FORM.format(day);
    }

    /** With the weekday and the time: {@code Tuesday 3 March at 14:00}. */
    public static String andTime(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** Without the year where it is this one: {@code 2 March}. */
    public static String of(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? THIS_YEAR.format(day) : of(day);
    }
}
