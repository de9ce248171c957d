package org.hearback.sheet;

import java.util.regex.Pattern;

/** Keeps texts that somebody typed from being computed by whoever opens the table. */
public final class PlainText {
    /** What a spreadsheet would compute, also behind space that nobody sees, and in the wide letters of East Asia. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cf}]*[=+@\\-\\t\\r＝＋＠－]", Pattern.DOTALL);

    private PlainText() {}

    /** The text as a cell may hold it: behind an apostrophe where a spreadsheet would take it for a formula. */
    public static String of(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
