package org.hearback.language;

import java.util.List;
import java.util.regex.Pattern;

/** Counts what asks for an answer. */
final class Questions {
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\?[\"'”’)]*$|^(?:\\W*(?:so|and|well|okay|right|now)\\b,?)*+\\W*(?:tell me|talk me through|describe|walk me through)\\b");

    private Questions() {}

    static int count(String text, List<Span> sentences) {
        return (int) sentences.stream()
                .filter(sentence -> ASKS.matcher(sentence.of(text)).find())
                .count();
    }
}
