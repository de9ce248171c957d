package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void sentencesEndWithTheirMarks() {
        assertThat(sentences("That’s hard. Is it worse at night? I see…  Go on"))
                .containsExactly("That’s hard.", "Is it worse at night?", "I see…", "Go on");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(sentences("I spoke to Dr. Patel, e.g. about the tablets. He agrees."))
                .containsExactly("I spoke to Dr. Patel, e.g. about the tablets.", "He agrees.");
    }

    @Test
    void aClosingQuotationMarkBelongsToTheSentenceBeforeIt() {
        assertThat(sentences("You said “I can’t go on.” What did you mean?"))
                .containsExactly("You said “I can’t go on.”", "What did you mean?");
    }

    @Test
    void anEmptyLineEndsASentenceAndALineBreakDoesNot() {
        assertThat(sentences("Dear Grace\n\nThank you for\ncoming"))
                .containsExactly("Dear Grace", "Thank you for\ncoming");
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" … ?! 😀 ")).isEmpty();
    }

    @Test
    void clausesCoverTheirSentence() {
        var text = "I hear you, but the scan is clear, and you can walk.";

        assertThat(Sentences.clauses(text, new Span(0, text.length())).stream().map(span -> span.of(text)))
                .containsExactly("I hear you,", "but the scan is clear,", "and you can walk.");
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
