package org.hearback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientDataTest {
    private static final String FICTION = "Grace Bennett My GP, Dr Khan, sent me.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NHS_NUMBER    | Her NHS number is 943 476 5919.
                    NHS_NUMBER    | 9434765919
                    NHS_NUMBER    | 943-476-5919
                    RECORD_NUMBER | hospital number 0412345
                    RECORD_NUMBER | Hospital no: RXH204417
                    RECORD_NUMBER | MRN 5551234
                    RECORD_NUMBER | QQ 12 34 56 C is not issued, AB 12 34 56 C is
                    DATE          | born 03/04/1971
                    DATE          | dob 3.4.71
                    DATE          | 1971-04-03
                    DATE          | on 3rd of April 1971
                    DATE          | on April 3, 1971
                    EMAIL         | write to grace.b+back@example.nhs.uk
                    PHONE         | ring me on 07700 900123
                    PHONE         | ring (0113) 496 0123
                    PHONE         | 020 7946 0018
                    PHONE         | +44 7700 900123
                    PHONE         | +49 30 901820
                    ADDRESS       | LS1 4AP
                    ADDRESS       | she lives at sw1a 2aa
                    ADDRESS       | 14 Mill Lane
                    ADDRESS       | 221b Upper Baker Street
                    NAME          | I understand, Mrs O’Connor.
                    NAME          | as Mr. Żukowski said
                    NAME          | Ms A. Patel
                    """)
    void seesWhatMayTellWhoSomebodyIs(PatientData kind, String text) {
        assertThat(PatientData.in(text, FICTION)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I believe you. Eighteen months is a long time to hurt.",
                "I believe you, Mrs Bennett, and so does Dr Khan.",
                "Mrs Bennett’s pain is real.",
                "The scan shows L4/5 and L5/S1; nothing presses on a nerve at T12.",
                "Between C5 and C6, or L5 1st, it is 5mm; L4 5mm.",
                "Let’s meet on 3 May, in 6 weeks, at 10:30.",
                "Take 500 mg 4 times a day, 1-2 tablets, 24/7.",
                "About 943 476 5918 people, or 1234567890.",
                "0000000000",
                "In 2019 it was 50/50; 7/10 pain today.",
                "Dr, Mr and Mrs are titles.",
                "Ring 111 or 999.",
                "May I say that in 2024 it was better?",
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(PatientData.in(text, FICTION)).isEmpty();
    }

    @Test
    void tellsAllItSees() {
        var text = "Mr Smith, LS1 4AP, 07700 900123, born 3/4/1971";

        assertThat(PatientData.in(text, FICTION))
                .containsExactly(PatientData.DATE, PatientData.PHONE, PatientData.ADDRESS, PatientData.NAME);
    }

    @Test
    void aLongTextTakesNoLongTime() {
        var text = "a.b-1 07 Mrs A ".repeat(1_400) + "x".repeat(20_000) + "1 ".repeat(10_000) + "A".repeat(20_000);

        assertTimeout(Duration.ofSeconds(2), () -> PatientData.in(text, FICTION));
    }
}
