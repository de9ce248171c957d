package org.hearback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeCharactersTest {
    @Test
    void whatFitsStays() {
        assertThat(WholeCharacters.cut("tired 😟", 8)).isEqualTo("tired 😟");
        assertThat(WholeCharacters.cut("", 8)).isEmpty();
    }

    @Test
    void whatIsTooLongEndsBeforeTheCharacterThatDoesNotFit() {
        assertThat(WholeCharacters.cut("tired", 3)).isEqualTo("tir");
        assertThat(WholeCharacters.cut("tired 😟", 7)).isEqualTo("tired ");
        assertThat(WholeCharacters.cut("😟😟", 2)).isEqualTo("😟");
    }
}
