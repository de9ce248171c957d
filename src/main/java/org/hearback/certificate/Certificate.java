package org.hearback.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate, as it was when it was issued.
 *
 * @param registrationBody with whom the holder says they are registered
 * @param revision of the programme
 * @param nominalMinutes how long the activities say they take
 * @param participatoryMinutes learning together with others; none in self-study
 */
public record Certificate(
        CertificateNumber number,
        String name,
        @Nullable String registrationBody,
        @Nullable String registrationNumber,
        ContentId programme,
        String title,
        int revision,
        List<String> outcomes,
        String method,
        String provider,
        @Nullable String leadClinician,
        String accreditation,
        Instant startedAt,
        Instant completedAt,
        int nominalMinutes,
        int participatoryMinutes,
        Instant issuedAt) {

    /** Body and number on one line, or nothing when neither is known. */
    public Optional<String> registration() {
        return Optional.of(Stream.of(registrationBody, registrationNumber)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty());
    }

    public String started() {
        return Day.of(startedAt);
    }

    public String completed() {
        return Day.of(completedAt);
    }

    public String issued() {
        return Day.of(issuedAt);
    }

    public String nominalTime() {
        return inWords(nominalMinutes);
    }

    public String participatoryTime() {
        return participatoryMinutes == 0 ? "0 hours" : inWords(participatoryMinutes);
    }

    private static String inWords(int minutes) {
        var parts = Stream.of(counted(minutes / 60, "hour"), counted(minutes % 60, "minute"));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static Optional<String> counted(int count, String unit) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + unit + (count == 1 ? "" : "s"));
    }
}
