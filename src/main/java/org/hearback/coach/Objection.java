package org.hearback.coach;

import org.hearback.attempt.WholeCharacters;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who disagrees with a finding sends, after having seen it. It does not say who they are.
 *
 * @param code the behaviour, or the kind of phrase, that was found
 * @param sentence the whole sentence
 * @param words the words in it that were marked
 * @param patientLine what it answered, if that is known
 * @param confidence how sure the analysis was, 0 to 1
 * @param comment what they think, if they said so
 */
public record Objection(
        String code,
        String sentence,
        String words,
        @Nullable String patientLine,
        double confidence,
        @Nullable String comment) {
    /** Longest of each of its texts, in characters. */
    public static final int LONGEST = 2_000;

    public Objection {
        sentence = cut(sentence);
        words = cut(words);
        patientLine = patientLine == null || patientLine.isBlank() ? null : cut(patientLine);
        comment = comment == null || comment.isBlank() ? null : cut(comment);
    }

    private static String cut(String text) {
        return WholeCharacters.cut(text.strip(), LONGEST);
    }
}
