package org.hearback.quiz;

import java.util.List;

/** Words that are a letter or two apart and mean the contrary; no slip of the pen makes one of the other. */
final class Opposites {
    /** What turns a word into its contrary when it stands before it. */
    private static final List<String> NOT =
            List.of("a", "an", "anti", "de", "dis", "il", "im", "in", "ir", "mis", "non", "un");

    private static final List<List<String>> PAIRS = List.of(
            List.of("hyper", "hypo"),
            List.of("ab", "ad"),
            List.of("inter", "intra"),
            List.of("pre", "post"),
            List.of("in", "ex"),
            List.of("mini", "maxi"),
            List.of("over", "under"));

    private Opposites() {}

    /** Whether one of two words is the other with its contrary in front, or both begin with a pair of contraries. */
    static boolean are(String one, String other) {
        return isNot(one, other)
                || isNot(other, one)
                || PAIRS.stream()
                        .anyMatch(pair -> differBy(one, other, pair.get(0), pair.get(1))
                                || differBy(one, other, pair.get(1), pair.get(0)));
    }

    private static boolean isNot(String longer, String shorter) {
        return longer.length() > shorter.length()
                && longer.endsWith(shorter)
                && NOT.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean differBy(String one, String other, String first, String second) {
        return one.startsWith(first)
                && other.startsWith(second)
                && one.substring(first.length()).equals(other.substring(second.length()));
    }
}
