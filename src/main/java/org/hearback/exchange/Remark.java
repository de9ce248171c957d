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
        var flat = detail.strip().replaceAll("\\s+", " ");
        detail = flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 1) + "…";
    }

    static Remark of(int line, Reason reason) {
        return new Remark(line, reason, "");
    }
}
