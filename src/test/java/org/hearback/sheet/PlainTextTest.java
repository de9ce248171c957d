package org.hearback.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20 7946 0000",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\n\n=1",
                "\u200b=1",
                "＝1",
                "＠SUM"
            })
    void whatASpreadsheetWouldComputeStandsBehindAnApostrophe(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I wait.", "one = two", "I said:\n=1", "'quoted'"})
    void anythingElseStaysAsItIs(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo(typed);
    }
}
