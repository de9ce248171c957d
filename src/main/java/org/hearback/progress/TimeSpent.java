package org.hearback.progress;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearback.attempt.Spell;
import org.hearback.course.ContentId;
import org.hearback.course.Day;

/**
 * The time that a learner has really spent, idle time excluded: {@link org.hearback.attempt.ActiveTime} says how it is
 * known. It is never more than the time that has passed.
 *
 * @param spells in order; no two overlap
 */
public record TimeSpent(List<Spell> spells) {
    public TimeSpent {
        spells = List.copyOf(spells);
    }

    public Duration total() {
        return spells.stream().map(Spell::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** In whole minutes, rounded down, so that it never claims what was not there. */
    public int minutes() {
        return (int) total().toMinutes();
    }

    /** What of it went into these activities. */
    public TimeSpent on(Collection<ContentId> activities) {
        return new TimeSpent(spells.stream()
                .filter(spell -> activities.contains(spell.activity()))
                .toList());
    }

    /** What of it lies between two moments. */
    public TimeSpent between(Instant from, Instant to) {
        return new TimeSpent(spells.stream()
                .filter(spell -> spell.from().isBefore(to) && spell.to().isAfter(from))
                .map(spell -> new Spell(
                        spell.activity(),
                        spell.from().isBefore(from) ? from : spell.from(),
                        spell.to().isAfter(to) ? to : spell.to()))
                .toList());
    }

    /** By the Monday of the week in which a spell began; weeks without any are left out. */
    public SortedMap<LocalDate, Duration> byWeek() {
        return by(spell -> dayOf(spell).with(previousOrSame(DayOfWeek.MONDAY)));
    }

    /** By the month in which a spell began; months without any are left out. */
    public SortedMap<YearMonth, Duration> byMonth() {
        return by(spell -> YearMonth.from(dayOf(spell)));
    }

    /** By the year in which a spell began; years without any are left out. */
    public SortedMap<Integer, Duration> byYear() {
        return by(spell -> dayOf(spell).getYear());
    }

    private <K extends Comparable<? super K>> SortedMap<K, Duration> by(Function<Spell, K> key) {
        var sums = new TreeMap<K, Duration>();
        for (var spell : spells) sums.merge(key.apply(spell), spell.length(), Duration::plus);
        return sums;
    }

    private static LocalDate dayOf(Spell spell) {
        return spell.from().atZone(Day.ZONE).toLocalDate();
    }
}
