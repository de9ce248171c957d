package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearback.TestRecords;
import org.hearback.account.PersonId;
import org.junit.jupiter.api.Test;

class HoldingTest {
    @Test
    void itIsRenewableFromTheBeginningOfADayThreeMonthsBeforeItEnds() {
        assertThat(renewableFrom(24)).isEqualTo(Instant.parse("2028-01-02T00:00:00Z"));
        assertThat(renewableFrom(6)).isEqualTo(Instant.parse("2026-07-01T23:00:00Z")); // midnight in London
    }

    @Test
    void whatEarnedAShortAwardDoesNotRenewIt() {
        for (var months : List.of(1, 2, 3)) {
            assertThat(renewableFrom(months))
                    .isAfter(TestCertificates.of("Robin Ashworth").completedAt());
        }
    }

    private static Instant renewableFrom(int validMonths) {
        var certificate = TestRecords.with(TestCertificates.of("Robin Ashworth"), Map.of("validMonths", validMonths));
        return new Holding(new Award(PersonId.next(), certificate, "sha"), List.of(), null)
                .renewableFrom()
                .orElseThrow();
    }
}
