package org.hearback.attempt;

/** Cuts a text that is too long for its place. */
public final class WholeCharacters {
    private WholeCharacters() {}

    /**
     * The beginning of a text, never through the middle of an emoji: MySQL would keep a question mark in place of the half.
     *
     * @param longest in {@code char}s, as columns and text boxes count
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
