package org.hearback.attempt;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What in a text may tell who a real patient is. It looks for forms, not for meaning: it misses some and suspects
 * others wrongly, so it is good for a warning and for nothing else.
 */
public enum PatientData {
    NHS_NUMBER("(?<![\\d+])(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)", PatientData::hasNhsCheckDigit),
    /** A number in a hospital's or the state's books. */
    RECORD_NUMBER(
            "(?i)\\b(?:(?:hospital|patient|record|unit|case)\\s+(?:no\\b\\.?|number|id\\b)|mrn\\b|chi\\b)\\W{0,3}(?:is\\s+)?[a-z]{0,3}\\d{4,}"
                    + "|\\b[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b"),
    /** A whole date, such as a date of birth. */
    DATE("(?i)\\b(?:0?[1-9]|[12]\\d|3[01])\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?(?:(?:19|20)\\d{2}|\\d{2})\\b"
            + "|\\b(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b"
            + "|\\b(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)? " + Parts.MONTH + ",? (?:19|20)\\d{2}\\b"
            + "|\\b" + Parts.MONTH + " (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b"),
    EMAIL("(?i)[\\w.%+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}"),
    PHONE(
            "(?<![\\d/.-])(?:(?:\\+|00)\\d{2,3}[ -]?(?:\\(0\\)[ -]?)?\\d(?:[ -]?\\d){7,9}|\\(?0[1-9](?:[ -]?\\d){1,3}\\)?(?:[ -]?\\d){6,8})(?!\\d)"),
    /** Where somebody lives. */
    ADDRESS(
            "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\\d[a-z\\d]? ?\\d(?!st|nd|rd|th|hr)[abd-hjlnp-uw-z]{2})\\b"
                    + "|\\b\\d{1,4}[a-zA-Z]? (?:[A-Z][\\p{L}’'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Gardens|Terrace|Grove|Way|Court|Place)\\b"),
    /** A title and a surname that do not come from the exercise itself. */
    NAME("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\\b\\.? ((?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}’'-]+)");

    private final Pattern form;
    private final Predicate<MatchResult> holds;

    PatientData(String form) {
        this(form, match -> true);
    }

    PatientData(String form, Predicate<MatchResult> holds) {
        this.form = Pattern.compile(form);
        this.holds = holds;
    }

    /**
     * @param text what somebody has written
     * @param fiction what the exercise itself tells; names that stand in it are nobody's
     */
    public static Set<PatientData> in(String text, String fiction) {
        var known = fiction.toLowerCase(Locale.ROOT);
        var found = EnumSet.noneOf(PatientData.class);
        for (var kind : values()) {
            if (kind.form
                    .matcher(text)
                    .results()
                    .anyMatch(match -> kind.holds.test(match) && !(kind == NAME && known.contains(surname(match))))) {
                found.add(kind);
            }
        }
        return found;
    }

    private static String surname(MatchResult match) {
        var name = match.group(1).toLowerCase(Locale.ROOT).replaceFirst("[’']s$", "");
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The last digit of an NHS number follows from the nine before it (modulus 11). */
    private static boolean hasNhsCheckDigit(MatchResult match) {
        var digits = match.group(1) + match.group(2) + match.group(3);
        if (digits.chars().distinct().count() == 1) return false;
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (10 - i) * (digits.charAt(i) - '0');
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    private static final class Parts {
        static final String MONTH =
                "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    }
}
