package org.hearback.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures how something is said. */
final class FormReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern BUT =
            Pattern.compile("\\b(?:but|however|although|though|mind you)\\b", Pattern.CASE_INSENSITIVE);
    private static final int WORDS_A_MINUTE = 140;
    private static final int WORDS_OF_AN_IDEA = 4;
    private static final int WORDS_OF_KINDNESS = 2;

    private FormReader() {}

    /** @param kindness where something validating or empathic ends; a "but" behind it takes it back */
    static Form read(String text, List<Span> sentences, @Nullable Span kindness, int questions) {
        var words = count(text);
        var longest = sentences.stream()
                .mapToInt(sentence -> count(sentence.of(text)))
                .max()
                .orElse(0);
        var ideas = (int) sentences.stream()
                .flatMap(sentence -> Sentences.clauses(text, sentence).stream())
                .filter(clause -> count(clause.of(text)) >= WORDS_OF_AN_IDEA)
                .count();
        return new Form(
                words,
                sentences.size(),
                readingAge(text, words, sentences.size()),
                longest,
                questions,
                Math.toIntExact(Math.round(words * 60.0 / WORDS_A_MINUTE)),
                ideas,
                kindness == null ? null : butAfter(text, sentences, kindness));
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59 is a US grade; five more is an age. */
    private static @Nullable Double readingAge(String text, int words, int sentences) {
        if (words < Form.WORDS_FOR_READING_AGE || sentences == 0) return null;
        var syllables = WORD.matcher(text)
                .results()
                .mapToInt(word -> syllables(word.group()))
                .sum();
        var grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Math.clamp(Math.round((grade + 5) * 10) / 10.0, 5, 22);
    }

    /** Groups of vowels, a silent e not counted; right for about nine English words in ten. */
    static int syllables(String word) {
        var plain = word.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[^aeiouyl])(?:es|ed|e)$", "")
                .replaceAll("le$", "el");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }

    private static @Nullable Span butAfter(String text, List<Span> sentences, Span kindness) {
        // in the same sentence or the next one
        var end = sentences.stream()
                .filter(sentence -> sentence.start() >= kindness.end())
                .findFirst()
                .map(Span::end)
                .orElse(text.length());
        var but = BUT.matcher(text).region(kindness.start(), end);
        while (but.find())
            if (count(text.substring(kindness.start(), but.start())) >= WORDS_OF_KINDNESS)
                return new Span(but.start(), but.end());
        return null;
    }
}
