package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormReaderTest {
    @Test
    void plainWordsAreForYoungReadersAndTechnicalOnesAreNot() {
        var plain = form("Your back is sore. It is not broken. You can walk, and you can lift your child.");
        var technical = form(
                "Degenerative spondylolisthesis demonstrates multilevel foraminal narrowing necessitating conservative multidisciplinary rehabilitation.");

        assertThat(plain.readingAge()).isLessThan(8);
        assertThat(technical.readingAge()).isNull();
        assertThat(form(technicalSentence()).readingAge()).isGreaterThan(18);
    }

    @Test
    void aFewWordsHaveNoReadingAge() {
        assertThat(form("I believe you.").readingAge()).isNull();
    }

    @Test
    void speakingTakesAsLongAsItDoesInClinic() {
        assertThat(form("word ".repeat(70)).speakingSeconds()).isEqualTo(30);
    }

    @Test
    void theLongestSentenceAndTheIdeasAreCounted() {
        var form = form("I see. You have tried so many things, and none of them has lasted for long.");

        assertThat(form.sentences()).isEqualTo(2);
        assertThat(form.longestSentence()).isEqualTo(14);
        assertThat(form.ideas()).isEqualTo(2);
    }

    @Test
    void aButBehindKindWordsIsPointedAt() {
        var text = "I can hear how hard it is, but the scan is clear.";

        var form = FormReader.read(text, Sentences.of(text), new Span(0, 26), 0);

        assertThat(form.cancellingBut())
                .hasValueSatisfying(but -> assertThat(but.of(text)).isEqualTo("but"));
    }

    @Test
    void aButBeforeThemIsNot() {
        var text = "The scan is clear, but I can hear how hard it is.";

        assertThat(FormReader.read(text, Sentences.of(text), new Span(19, text.length()), 0)
                        .cancellingBut())
                .isEmpty();
    }

    @Test
    void syllablesAreCountedAsMostPeopleWould() {
        assertThat(FormReader.syllables("pain")).isEqualTo(1);
        assertThat(FormReader.syllables("little")).isEqualTo(2);
        assertThat(FormReader.syllables("moved")).isEqualTo(1);
        assertThat(FormReader.syllables("understanding")).isEqualTo(4);
    }

    private static String technicalSentence() {
        return "Degenerative spondylolisthesis demonstrates multilevel foraminal narrowing necessitating conservative "
                + "multidisciplinary rehabilitation following comprehensive neurological examination.";
    }

    private static Form form(String text) {
        return FormReader.read(text, Sentences.of(text), null, 0);
    }
}
