package org.hearback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);

    @ParameterizedTest
    @CsvSource({
        "15, ",
        "14, TWO_WEEKS_BEFORE",
        "4, TWO_WEEKS_BEFORE",
        "3, THREE_DAYS_BEFORE",
        "0, THREE_DAYS_BEFORE",
        "-1, AFTERWARDS",
        "-7, AFTERWARDS",
        "-8, "
    })
    void everyDayHasOneReminderAtMost(int daysLeft, Kind kind) {
        assertThat(Kind.on(DUE.minusDays(daysLeft), DUE).orElse(null)).isEqualTo(kind);
    }
}
