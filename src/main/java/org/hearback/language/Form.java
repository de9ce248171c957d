package org.hearback.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something is said, whatever it says.
 *
 * @param readingAge the Flesch-Kincaid grade plus five, in years from 5 to 22, or null below {@value #WORDS_FOR_READING_AGE}
 *     words. It counts syllables and words per sentence, not whether a word is known: a short technical word looks
 *     easy, and it was made for written American English (Kincaid et al. 1975)
 * @param longestSentence the words of the longest sentence
 * @param speakingSeconds how long saying it takes at 140 words a minute
 * @param ideas clauses that say or ask something new; more than three are hard to take in at once
 * @param butAfterValidation the "but" that takes back a validation or empathy just given
 */
public record Form(
        int words,
        int sentences,
        @Nullable Double readingAge,
        int longestSentence,
        int questions,
        int speakingSeconds,
        int ideas,
        @Nullable Span butAfterValidation) {
    /** Fewer words say nothing about how hard a text is to read. */
    public static final int WORDS_FOR_READING_AGE = 12;

    /** How a text is said, as far as that can be told without knowing what it does to the patient. */
    public static Form of(String text) {
        var sentences = Sentences.of(text);
        return FormReader.read(text, sentences, null, Questions.count(text, sentences));
    }

    public Optional<Span> cancellingBut() {
        return Optional.ofNullable(butAfterValidation);
    }
}
