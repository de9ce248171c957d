package org.hearback.exchange;

/**
 * Something that did not come over, or not as it stood.
 *
 * @param line where it stands in the file, from 1; 0 where there is no file yet
 * @param detail what it is about, such as a file's name; empty where the reason says all
 */
public record Remark(int line, Reason reason, String detail) {
    private static final int LONGEST = 120;

    public Remark {
        // it may stand in a comment, which ends with the line
        var flat = detail.replaceAll("[\\s\\p{Cc}\\u2028\\u2029\\uFEFF]+", " ").strip();
        detail = flat.length() <= LONGEST ? flat : cut(flat, LONGEST - 1) + "…";
    }

    /** The beginning of a text, without half a character at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static Remark of(int line, Reason reason) {
        return new Remark(line, reason, "");
    }
}
