package org.hearback.certificate;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/** An award with all that became of it. */
record Holding(
        Award award, List<Reissue> reissues, @Nullable Revocation revocation) {
    /** So long before its end an award can be renewed. */
    private static final Period EARLY = Period.ofMonths(3);

    /** Every edition, the first one first. */
    List<HeldCertificate> editions() {
        var certificates = new ArrayList<Certificate>(List.of(award.certificate()));
        reissues.forEach(reissue -> certificates.add(reissue.of(award)));
        var editions = new ArrayList<HeldCertificate>();
        for (var i = 0; i < certificates.size(); i++) {
            var next = i < reissues.size() ? reissues.get(i) : null;
            var issued = new IssuedCertificate(
                    certificates.get(i),
                    i == 0 ? award.sha256() : reissues.get(i - 1).sha256(),
                    next == null ? null : next.issuedAt(),
                    revocation == null ? null : revocation.at());
            editions.add(new HeldCertificate(
                    issued,
                    i == 0 ? null : certificates.get(i - 1).number(),
                    next == null ? null : certificates.get(i + 1).number(),
                    revocation == null ? null : revocation.reason()));
        }
        return editions;
    }

    HeldCertificate current() {
        return editions().getLast();
    }

    Optional<HeldCertificate> edition(CertificateNumber number) {
        return editions().stream()
                .filter(edition -> edition.number().equals(number))
                .findFirst();
    }

    boolean isRevoked() {
        return revocation != null;
    }

    /**
     * Work that is finished from this moment on counts towards the next award; nothing for an award that holds for
     * good. It is the beginning of a day, but never so early that the work which earned an award renews it as well. What
     * was earned before a revocation counts no more; who passes everything again earns an award again.
     */
    Optional<Instant> renewableFrom() {
        if (revocation != null) return Optional.of(revocation.at());
        var certificate = award.certificate();
        var afterwards = certificate.completedAt().plus(1, ChronoUnit.MICROS);
        return Optional.ofNullable(Certificate.lastDay(certificate.completedAt(), certificate.validMonths()))
                .map(last -> last.minus(EARLY).atStartOfDay(Day.ZONE).toInstant())
                .map(early -> early.isAfter(afterwards) ? early : afterwards);
    }
}
