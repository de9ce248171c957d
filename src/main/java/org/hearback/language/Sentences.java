package org.hearback.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where sentences and clauses begin and end. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<![.!?…])[.!?…]++[\"'”’)]*+(?=\\s|$)|\\R\\s*\\R\\s*");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)\\b(?:dr|mr|mrs|ms|prof|e\\.g|i\\.e|etc|vs|no|approx)\\.$");
    /** More than the longest abbreviation, so that a text of nothing else is not read again from its start each time. */
    private static final int ABBREVIATED = 12;

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)[;:–—]\\s*|\\s-\\s|,?\\s(?=(?:but|however|although|though|because|yet|and then)\\b)"
                    + "|,\\s(?=(?:so|i|you|it|that|this|there|we|he|she|they|and|the|let|what|how)\\b)");

    private Sentences() {}

    /** Sentences without the white space around them; a text without words has none. */
    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        var start = 0;
        var ends = END.matcher(text);
        while (ends.find()) {
            if (isAbbreviation(text, start, ends.end())) continue;
            add(text, start, ends.end(), found);
            start = ends.end();
        }
        add(text, start, text.length(), found);
        return found;
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        var last = text.substring(Math.max(start, end - ABBREVIATED), end);
        return ABBREVIATION.matcher(last.strip()).find();
    }

    /** The clauses of a sentence; together they cover it. */
    static List<Span> clauses(String text, Span sentence) {
        var found = new ArrayList<Span>();
        var start = sentence.start();
        var breaks = CLAUSE.matcher(text).region(sentence.start(), sentence.end());
        while (breaks.find()) {
            add(text, start, breaks.end(), found);
            start = breaks.end();
        }
        add(text, start, sentence.end(), found);
        return found;
    }

    private static void add(String text, int from, int to, List<Span> found) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit))
            found.add(new Span(start, end));
    }
}
