package org.hearback.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, less than a minute",
        "1, 1 minute",
        "5, 5 minutes",
        "60, 1 hour",
        "95, 1 hour 35 minutes",
        "121, 2 hours 1 minute"
    })
    void aTimeIsSaidAsPeopleSayIt(int minutes, String words) {
        assertThat(TimeInWords.of(minutes)).isEqualTo(words);
    }
}
