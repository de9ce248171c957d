package org.hearback.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearback.language.Suppressed.Why;

/** Tells whether words are meant: not negated, not quoted, not explained at once. Guards look no further than a clause. */
final class Guards {
    private static final int I = Pattern.CASE_INSENSITIVE;
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|nobody|no one|none|nothing|\\w+n't|cannot|without|rather than|instead of|far from|anything but)\\b"
                    + "(?!\\s+(?:just|only)\\b)",
            I);
    private static final Pattern NEGATED_AFTER = Pattern.compile(
            "^[^.;]{0,14}\\b(?:isn't|is not|wasn't|aren't|are not|doesn't|does not|sounds (?:scary|worse|awful|horrid)|only describes)\\b",
            I);
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:told|tells?|telling|said|says?|saying|calls?|called|calling|described|mentioned|heard|hear|read|written|writes?|wrote"
                    + "|words?|terms?|phrase|label|(?:felt|feel) as (?:though|if)|feels? like|so-called)\\b"
                    + "|\\b(?:worr(?:y|ies|ied|ying)|afraid|scared|frightened|fears?|anxious|concerned|thinks?|thinking|imagin\\w+|wonder\\w*)\\b"
                    + "[^,;.]{0,14}\\b(?:that|you|your|it|people|whether|about|of|moving|will|is|would)\\b",
            I);
    private static final Pattern OWN_VIEW = Pattern.compile(
            "^\\W*(?:(?:well|so|honestly|frankly|and|but|okay|ok|yes|no|look|listen|oh|um)\\b[, ]*)*+i (?:just |really |honestly |do )?"
                    + "(?:think|believe|say|suspect|reckon|am afraid|'m afraid)\\b|\\bi'm afraid\\b|\\bi have to (?:say|tell)\\b",
            I);
    private static final Pattern EXPLAINED_AFTER = Pattern.compile(
            "^[\"'”’]?\\s*(?:\\(|[,:–—-]+\\s*(?:that is|that's|which|meaning|in other words|or,? in plain|i mean)\\b|,? which (?:is|means|just means|only means)\\b"
                    + "|(?:just |only |really |simply )*means?\\b|,? (?:in plain|is (?:just |only )?(?:a|the|our|another) (?:\\w+ ){0,3}(?:word|name|term|way)))",
            I);
    private static final Pattern HEAP = Pattern.compile("\\p{Mn}{8,}+");
    private static final int WORDS_BEFORE = 9;

    private Guards() {}

    /** @param text with straight quotes and apostrophes, as {@link #straight} makes it */
    static Optional<Why> negates(String text, Span sentence, Span match) {
        var before = lastWords(text.substring(clauseStart(text, sentence, match), match.start()), WORDS_BEFORE);
        if (NEGATION.matcher(before).find() && !startsNegated(text, match)) return Optional.of(Why.NEGATED);
        var after = text.substring(match.end(), sentence.end());
        return NEGATED_AFTER.matcher(after).find() ? Optional.of(Why.NEGATED) : Optional.empty();
    }

    static Optional<Why> quotes(String text, Span sentence, Span match) {
        var before = text.substring(sentence.start(), match.start());
        if (before.chars().filter(c -> c == '"').count() % 2 == 1) return Optional.of(Why.QUOTED);
        var near = lastWords(before, WORDS_BEFORE + 5);
        return REPORT.matcher(near).find() && !OWN_VIEW.matcher(near).find()
                ? Optional.of(Why.QUOTED)
                : Optional.empty();
    }

    static Optional<Why> explains(String text, Span sentence, Span match) {
        return EXPLAINED_AFTER
                        .matcher(text.substring(match.end(), sentence.end()))
                        .find()
                ? Optional.of(Why.EXPLAINED)
                : Optional.empty();
    }

    /** The same text, character for character, with straight quotes and apostrophes and no heaps of accents. */
    static String straight(String text) {
        var plain = text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        // at each accent the end of a word is looked for from the first of its heap
        return HEAP.matcher(plain).replaceAll(heap -> "_".repeat(heap.group().length()));
    }

    // "don't worry" is negated by nature
    private static boolean startsNegated(String text, Span match) {
        return match.of(text).matches("(?is)(?:don't|do not|no need|nothing|not|never|can't|cannot|no )\\b.*");
    }

    private static int clauseStart(String text, Span sentence, Span match) {
        return Sentences.clauses(text, sentence).stream()
                .filter(clause -> clause.start() <= match.start())
                .mapToInt(Span::start)
                .max()
                .orElse(sentence.start());
    }

    private static String lastWords(String text, int count) {
        var words = text.strip().split("\\s+");
        return String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - count), words.length));
    }
}
