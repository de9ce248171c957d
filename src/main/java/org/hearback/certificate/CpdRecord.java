package org.hearback.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/** A learner's continuing professional development here: every award that was not revoked, the newest first. */
public record CpdRecord(List<Entry> entries) {
    /**
     * One award.
     *
     * @param held its latest edition
     */
    public record Entry(HeldCertificate held, Validity validity, Reflection reflection) {
        public Certificate certificate() {
            return held.certificate();
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

    /** The years in which something was completed, the latest first. */
    public List<Year> years() {
        var byYear = new TreeMap<Integer, List<Entry>>();
        entries.forEach(entry ->
                byYear.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(entry));
        return byYear.descendingMap().entrySet().stream()
                .map(year -> Year.of(year.getKey(), year.getValue()))
                .toList();
    }

    static CpdRecord of(List<Holding> holdings, Function<Holding, Reflection> reflection, Instant now) {
        return new CpdRecord(holdings.stream()
                .filter(holding -> !holding.isRevoked())
                .map(holding -> new Entry(
                        holding.current(), holding.current().issued().validity(now), reflection.apply(holding)))
                .toList());
    }
}
