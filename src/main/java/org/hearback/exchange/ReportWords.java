package org.hearback.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** A report in words, where there is no screen that says them: on the command line and in a draft. */
public final class ReportWords {
    private static final ReportWords WORDS = new ReportWords();

    private final Properties words = new Properties();

    private ReportWords() {
        try (var part = Objects.requireNonNull(
                ReportWords.class.getResourceAsStream("/vaadin-i18n/parts/exchange.properties"))) {
            words.load(new InputStreamReader(part, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReportWords get() {
        return WORDS;
    }

    public String say(String key, Object... params) {
        var text = Objects.requireNonNull(words.getProperty(key), key);
        return params.length == 0 ? text : new MessageFormat(text, Locale.UK).format(params);
    }

    /** {@code Line 14: …} */
    public String say(Remark remark) {
        var what = say("exchange.reason." + remark.reason(), remark.detail());
        return remark.line() == 0 ? what : say("exchange.line", String.valueOf(remark.line()), what);
    }

    /** {@code red-flags: …} */
    public String say(ExportReport.Lost lost) {
        var what = say(lost.remark());
        var about = lost.leftOut() ? say("exchange.leftOut", what) : what;
        return lost.question().isEmpty() ? about : "%s: %s".formatted(lost.question(), about);
    }

    public String gaps(Collection<Gap> gaps) {
        return gaps.stream().sorted().map(gap -> say("exchange.gap." + gap)).collect(Collectors.joining(", "));
    }
}
