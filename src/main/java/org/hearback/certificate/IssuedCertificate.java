package org.hearback.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that exists, as anybody may know it who has its number. By which other number it was replaced is not
 * here: whoever holds a paper with a former name must not learn the new one from it.
 *
 * @param sha256 of the PDF, in hexadecimal: a PDF with another one is not the one that was issued
 * @param replacedAt when the same award was printed again with a corrected name or registration
 * @param revokedAt when the award was taken back
 */
public record IssuedCertificate(
        Certificate certificate,
        String sha256,
        @Nullable Instant replacedAt,
        @Nullable Instant revokedAt) {

    public Validity validity(Instant now) {
        if (revokedAt != null) return Validity.REVOKED;
        if (replacedAt != null) return Validity.REPLACED;
        var until = certificate.validUntil();
        return until == null || !now.isAfter(until) ? Validity.VALID : Validity.EXPIRED;
    }
}
