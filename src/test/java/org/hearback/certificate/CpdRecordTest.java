package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearback.certificate.CpdRecord.Entry;
import org.hearback.certificate.CpdRecord.Year;
import org.hearback.progress.TimeSpent;
import org.junit.jupiter.api.Test;

class CpdRecordTest {
    @Test
    void hoursCountForTheYearInWhichLondonSawTheEnd() {
        var record = record(
                entry("2026-12-31T23:59:00Z", null),
                entry("2026-06-30T23:30:00Z", 50),
                entry("2025-12-31T23:59:59Z", null));

        assertThat(record.years()).containsExactly(new Year(2026, 2, 190, 50, 0), new Year(2025, 1, 95, null, 0));
    }

    @Test
    void whatWasRevokedCountsForNothing() {
        var held = entry("2026-06-30T23:30:00Z", 50).held();
        var revoked = new Entry(held, Validity.REVOKED, new Reflection(Map.of()));
        var expired = new Entry(held, Validity.EXPIRED, new Reflection(Map.of()));

        assertThat(record(revoked).years()).isEmpty();
        assertThat(record(revoked, expired).years()).containsExactly(new Year(2026, 1, 95, 50, 0));
    }

    private static CpdRecord record(Entry... entries) {
        return new CpdRecord(List.of(entries), new TimeSpent(List.of()));
    }

    private static Entry entry(String completed, Integer measured) {
        var issued =
                new IssuedCertificate(TestCertificates.completed(Instant.parse(completed), measured), "", null, null);
        return new Entry(new HeldCertificate(issued, null, null, null), Validity.VALID, new Reflection(Map.of()));
    }
}
