package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final Instant LATER = Instant.parse("2026-05-01T09:00:00Z");

    /** Completed on 2 April 2026, for 24 months. */
    private static final Certificate CERTIFICATE = TestCertificates.of("Robin Ashworth");

    @Test
    void itHoldsToTheEndOfItsLastDayInLondon() {
        var issued = new IssuedCertificate(CERTIFICATE, "", null, null);

        assertThat(CERTIFICATE.lastDay()).contains("2 April 2028");
        assertThat(issued.validity(Instant.parse("2028-04-02T22:59:59Z"))).isEqualTo(Validity.VALID);
        assertThat(issued.validity(Instant.parse("2028-04-02T23:00:00Z"))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void whatWasReplacedHoldsNoMore() {
        var issued = new IssuedCertificate(CERTIFICATE, "", LATER, null);

        assertThat(issued.validity(LATER)).isEqualTo(Validity.REPLACED);
    }

    @Test
    void aRevocationIsSaidBeforeAllElse() {
        var issued = new IssuedCertificate(CERTIFICATE, "", LATER, LATER);

        assertThat(issued.validity(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(Validity.REVOKED);
    }
}
