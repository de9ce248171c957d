package org.hearback.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it, and what stands behind it. Thousands may be set apart as in Britain, with commas or
 * spaces; a decimal comma is read where it can be nothing else. What may mean two numbers is none.
 */
record WrittenNumber(BigDecimal value, String unit) {
    private static final Pattern WHOLE = Pattern.compile(
            "(?<sign>[-+−]?)(?<body>[.,]?\\d(?:[\\d., ]{0,40}\\d)?)(?<power>[eE][-+]?\\d{1,2})?\\.?\\s*(?<unit>[^\\d.,\\s].{0,39})?");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");
    private static final Pattern POINT = Pattern.compile("\\d{0,15}(?:\\.\\d{1,10})?");
    private static final Pattern COMMA = Pattern.compile("\\d{0,15},(?:\\d{1,2}|\\d{4,10})|0?,\\d{3}");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?:\\.\\d{1,10})?");
    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3}){1,4}(?:[.,]\\d{1,10})?");
    /** As on the Continent: with both signs there is no doubt which is which. */
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,4},\\d{1,10}");

    static Optional<WrittenNumber> in(String words) {
        var found = WHOLE.matcher(SPACE.matcher(words).replaceAll(" ").strip());
        if (!found.matches()) return Optional.empty();
        var power = Optional.ofNullable(found.group("power")).orElse("");
        var unit = Optional.ofNullable(found.group("unit")).orElse("").strip();
        return plain(found.group("body"))
                .map(body -> new BigDecimal(found.group("sign").replace('−', '-') + body + power))
                .map(value -> new WrittenNumber(value, unit));
    }

    private static Optional<String> plain(String body) {
        if (POINT.matcher(body).matches()) return Optional.of(body);
        if (GROUPED_BY_COMMA.matcher(body).matches()) return Optional.of(body.replace(",", ""));
        if (GROUPED_BY_SPACE.matcher(body).matches())
            return Optional.of(body.replace(" ", "").replace(',', '.'));
        if (GROUPED_BY_POINT.matcher(body).matches())
            return Optional.of(body.replace(".", "").replace(',', '.'));
        if (COMMA.matcher(body).matches()) return Optional.of(body.replace(',', '.'));
        return Optional.empty();
    }
}
