package org.hearback.certificate;

import java.util.Objects;
import java.util.Optional;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder and administrators know it.
 *
 * @param replaces the same award's former number
 * @param replacedBy the same award's next number
 * @param revokedBecause what the administrator wrote who took it back
 */
public record HeldCertificate(
        IssuedCertificate issued,
        @Nullable CertificateNumber replaces,
        @Nullable CertificateNumber replacedBy,
        @Nullable String revokedBecause) {

    public Certificate certificate() {
        return issued.certificate();
    }

    public CertificateNumber number() {
        return certificate().number();
    }

    /** The day on which it was revoked, or else the last one on which it holds or held; none where it holds for good. */
    public Optional<String> day(Validity validity) {
        return validity == Validity.REVOKED
                ? Optional.of(Day.of(Objects.requireNonNull(issued.revokedAt())))
                : certificate().lastDay();
    }

    /** Whether this is the award's latest edition. */
    public boolean isCurrent() {
        return replacedBy == null;
    }
}
