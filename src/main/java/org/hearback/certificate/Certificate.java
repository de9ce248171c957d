package org.hearback.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.Person;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.words.TimeInWords;
import org.hearback.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate, as it was when it was issued.
 *
 * @param awardNumber 1 for the first award of a programme to this person, 2 for the first renewal
 * @param registrationBody with whom the holder says they are registered
 * @param revision of the programme
 * @param declaration conflicts of interest, and who pays
 * @param assessment the result, in words
 * @param nominalMinutes how long the activities say they take
 * @param measuredMinutes what the learner really spent, where that was measured
 * @param participatoryMinutes learning together with others, of those planned; none in self-study
 * @param validMonths how long it holds from the day of completion; for good if null
 * @param issuedAt when the award was made
 * @param reissuedAt when it was printed again with a corrected name or registration
 */
public record Certificate(
        CertificateNumber number,
        int awardNumber,
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
        @Nullable String declaration,
        @Nullable String assessment,
        Instant startedAt,
        Instant completedAt,
        int nominalMinutes,
        @Nullable Integer measuredMinutes,
        int participatoryMinutes,
        @Nullable Integer validMonths,
        Instant issuedAt,
        @Nullable Instant reissuedAt) {
    private static final Words WORDS = Words.of("certificate");

    /** The last moment of the last day on which it holds; null if it holds for good. */
    public @Nullable Instant validUntil() {
        var last = lastDay(completedAt, validMonths);
        return last == null ? null : last.atTime(LocalTime.MAX).atZone(Day.ZONE).toInstant();
    }

    /** The last day on which a certificate holds that holds so long; null if it holds for good. */
    static @Nullable LocalDate lastDay(Instant completedAt, @Nullable Integer validMonths) {
        return validMonths == null
                ? null
                : LocalDate.ofInstant(completedAt, Day.ZONE).plusMonths(validMonths);
    }

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

    /** The last day on which it holds, if it does not hold for good. */
    public Optional<String> lastDay() {
        return Optional.ofNullable(validUntil()).map(Day::of);
    }

    public Optional<String> measuredTime() {
        return Optional.ofNullable(measuredMinutes).map(TimeInWords::of);
    }

    /** The day on which it was printed again, if it was. */
    public Optional<String> printedAgain() {
        return Optional.ofNullable(reissuedAt).map(Day::of);
    }

    public String nominalTime() {
        return TimeInWords.of(nominalMinutes);
    }

    public String participatoryTime() {
        return participatoryMinutes == 0 ? WORDS.say("certificate.time.noHours") : TimeInWords.of(participatoryMinutes);
    }

    /** Whether both, of the same person, are editions of one award. */
    public boolean isSameAward(Certificate other) {
        return programme.equals(other.programme) && awardNumber == other.awardNumber;
    }

    /** The same award for the same work, printed again for a person who now says this about themselves. */
    Certificate reissued(CertificateNumber next, Person person, Instant at) {
        return printed(next, person.name(), person.registrationBody(), person.registrationNumber(), at);
    }

    Certificate printed(
            CertificateNumber next, String nextName, @Nullable String body, @Nullable String registered, Instant at) {
        return new Certificate(
                next,
                awardNumber,
                nextName,
                body,
                registered,
                programme,
                title,
                revision,
                outcomes,
                method,
                provider,
                leadClinician,
                accreditation,
                declaration,
                assessment,
                startedAt,
                completedAt,
                nominalMinutes,
                measuredMinutes,
                participatoryMinutes,
                validMonths,
                issuedAt,
                at);
    }

    /** Whether the person would have something else printed now. */
    boolean differsFrom(Person person) {
        return !name.equals(person.name())
                || !Objects.equals(registrationBody, person.registrationBody())
                || !Objects.equals(registrationNumber, person.registrationNumber());
    }
}
