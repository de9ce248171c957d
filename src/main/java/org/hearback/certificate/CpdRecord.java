package org.hearback.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearback.course.Day;
import org.hearback.progress.TimeSpent;
import org.jspecify.annotations.Nullable;

/**
 * A learner's continuing professional development here: every award, the newest first. One that was revoked is listed
 * and counts for nothing.
 *
 * @param spent what they really spent learning here, idle time excluded, whether an award came of it or not
 */
public record CpdRecord(List<Entry> entries, TimeSpent spent) {
    /**
     * One award.
     *
     * @param held its latest edition
     */
    public record Entry(HeldCertificate held, Validity validity, Reflection reflection) {
        public Certificate certificate() {
            return held.certificate();
        }

        /** Whether its hours count: those of an award that has expired do, for their year. */
        public boolean counts() {
            return validity != Validity.REVOKED;
        }

        int year() {
            return certificate().completedAt().atZone(Day.ZONE).getYear();
        }
    }

    /**
     * What was completed in one calendar year.
     *
     * @param measuredMinutes null where nothing in that year was measured
     */
    public record Year(
            int year,
            int awards,
            int nominalMinutes,
            @Nullable Integer measuredMinutes,
            int participatoryMinutes) {
        private static Year of(int year, List<Entry> entries) {
            var certificates = entries.stream().map(Entry::certificate).toList();
            return new Year(
                    year,
                    entries.size(),
                    certificates.stream().mapToInt(Certificate::nominalMinutes).sum(),
                    certificates.stream()
                            .map(Certificate::measuredMinutes)
                            .filter(minutes -> minutes != null)
                            .reduce(Integer::sum)
                            .orElse(null),
                    certificates.stream()
                            .mapToInt(Certificate::participatoryMinutes)
                            .sum());
        }
    }

    /** The years in which something was completed that counts, the latest first. */
    public List<Year> years() {
        var byYear = new TreeMap<Integer, List<Entry>>();
        entries.stream()
                .filter(Entry::counts)
                .forEach(entry -> byYear.computeIfAbsent(entry.year(), year -> new ArrayList<>())
                        .add(entry));
        return byYear.descendingMap().entrySet().stream()
                .map(year -> Year.of(year.getKey(), year.getValue()))
                .toList();
    }

    static CpdRecord of(
            List<Holding> holdings, Function<Holding, Reflection> reflection, TimeSpent spent, Instant now) {
        return new CpdRecord(
                holdings.stream()
                        .map(holding -> new Entry(
                                holding.current(), holding.current().issued().validity(now), reflection.apply(holding)))
                        .toList(),
                spent);
    }
}
