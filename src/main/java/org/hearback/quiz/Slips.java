package org.hearback.quiz;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How far what was written is from what was expected: one slip is a letter too many, too few, another one, or two that
 * have changed places (optimal string alignment).
 */
final class Slips {
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private Slips() {}

    /** The number of slips, or -1 when there are more than are forgiven. */
    static int between(String written, String expected, ShortTextQuestion.Spelling spelling) {
        if (spelling == ShortTextQuestion.Spelling.CASE) return spaced(written).equals(spaced(expected)) ? 0 : -1;
        var left = plain(written);
        var right = plain(expected);
        if (left.equals(right)) return 0;
        if (spelling == ShortTextQuestion.Spelling.EXACT) return -1;
        var words = left.split(" ");
        var wanted = right.split(" ");
        if (words.length != wanted.length) {
            // "flare up" and "flareup" are the same slip
            return distance(left, right) <= 1 && right.length() >= ONE_FROM ? 1 : -1;
        }
        var slips = 0;
        for (var i = 0; i < words.length; i++) {
            if (Opposites.are(words[i], wanted[i])) return -1;
            var here = distance(words[i], wanted[i]);
            if (here > forgiven(wanted[i])) return -1;
            slips += here;
        }
        return slips;
    }

    private static int forgiven(String word) {
        // a wrong digit is not a slip of the pen
        if (word.chars().anyMatch(Character::isDigit) || word.length() < ONE_FROM) return 0;
        return word.length() < TWO_FROM ? 1 : 2;
    }

    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    /** Without capitals, accents, punctuation and doubled spaces. */
    private static String plain(String text) {
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    private static int distance(String left, String right) {
        var far = new int[left.length() + 1][right.length() + 1];
        for (var i = 0; i <= left.length(); i++) far[i][0] = i;
        for (var j = 0; j <= right.length(); j++) far[0][j] = j;
        for (var i = 1; i <= left.length(); i++) {
            for (var j = 1; j <= right.length(); j++) {
                var change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                far[i][j] = Math.min(Math.min(far[i - 1][j], far[i][j - 1]) + 1, far[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    far[i][j] = Math.min(far[i][j], far[i - 2][j - 2] + 1);
                }
            }
        }
        return far[left.length()][right.length()];
    }
}
