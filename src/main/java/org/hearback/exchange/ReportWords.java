package org.hearback.exchange;

import java.util.Collection;
import java.util.stream.Collectors;
import org.hearback.words.Words;

/** A report in words, where there is no screen that says them: on the command line and in a draft. */
public final class ReportWords {
    private static final ReportWords WORDS = new ReportWords();

    private final Words words = Words.of("exchange");

    private ReportWords() {}

    public static ReportWords get() {
        return WORDS;
    }

    public String say(String key, Object... params) {
        return words.say(key, params);
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
