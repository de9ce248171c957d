package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @Test
    void aTextCanBeMeasuredWithoutKnowingWhatItDoes() {
        var form = Form.of("That must be hard. Tell me about it?");

        assertThat(form.sentences()).isEqualTo(2);
        assertThat(form.questions()).isEqualTo(1);
        assertThat(form.cancellingBut()).isEmpty();
    }

    /** Java's regular expressions recurse for every turn of a group that is not possessive. */
    @ParameterizedTest
    @ValueSource(strings = {"so ", "no-", "a'", "\n", "?\"", "…"})
    void aTextThatRepeatsItselfForEverIsMeasured(String part) {
        assertThat(Form.of(part.repeat(10_000))).isNotNull();
    }
}
