package org.hearback.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.of("certificate");

    @Test
    void factsGoWhereTheyBelong() {
        assertThat(words.say("certificate.card.completed", "2 April 2026")).isEqualTo("Completed on 2 April 2026");
    }

    @Test
    void lettersBeyondEnglishStayWhole() {
        assertThat(words.say("certificate.cpd.title")).isEqualTo("My CPD · Hearback");
    }

    @Test
    void whatHasNoWordsIsAMistakeAndNotSilence() {
        assertThatThrownBy(() -> words.say("certificate.no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Words.of("nobody")).isInstanceOf(MissingResourceException.class);
    }
}
