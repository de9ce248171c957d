package org.hearback.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What captions and chapters must keep to, so that people can read them in time. The studio keeps its own films to the
 * same numbers. Other than {@link Cues}, this goes on after a mistake, so that an author sees all of them.
 */
final class CueRules {
    static final int LINES = 2;
    static final int LINE_LENGTH = 42;
    static final int CHARACTERS_PER_SECOND = 20;
    static final int CHAPTER_LENGTH = 60;
    /** A player shows the last picture a little longer than the sound. */
    private static final double SLACK = 0.5;

    private static final double MILLISECOND = 0.001;

    private final Part part;
    private final double seconds;
    private final List<FilmProblem> problems = new ArrayList<>();

    private CueRules(Part part, double seconds) {
        this.part = part;
        this.seconds = seconds;
    }

    private record Timed(int line, double from, double to, List<String> said) {}

    static List<FilmProblem> captions(String text, double seconds) {
        var rules = new CueRules(Part.CAPTIONS, seconds);
        rules.cues(text).forEach(rules::checkCaption);
        return rules.byLine();
    }

    static List<FilmProblem> chapters(String text, double seconds) {
        var rules = new CueRules(Part.CHAPTERS, seconds);
        var cues = rules.cues(text);
        cues.forEach(rules::checkChapter);
        if (!cues.isEmpty() && cues.getFirst().from() > 1)
            rules.found(
                    cues.getFirst().line(),
                    Reason.NOT_FROM_THE_START,
                    clock(cues.getFirst().from()));
        return rules.byLine();
    }

    private List<Timed> cues(String text) {
        var lines = text.replace("\uFEFF", "").split("\\R", -1);
        var cues = new ArrayList<Timed>();
        if (!lines[0].matches("WEBVTT([ \\t].*)?")) {
            found(1, Reason.NOT_WEBVTT);
            return cues;
        }
        var timed = false;
        @Nullable Timed before = null;
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].contains(Cues.ARROW)) continue;
            timed = true;
            var line = i + 1;
            var times = lines[i];
            var said = new ArrayList<String>();
            while (i + 1 < lines.length && !lines[i + 1].isBlank()) said.add(Cues.words(lines[++i]));
            var cue = cue(line, times, said);
            if (cue == null) continue;
            checkTimes(cue, before);
            cues.add(cue);
            before = cue;
        }
        if (!timed) found(1, Reason.NO_CUES);
        return cues;
    }

    private @Nullable Timed cue(int line, String times, List<String> said) {
        var ends = times.split(Cues.ARROW, 2);
        var from = ends[0].strip();
        var to = ends[1].strip().split("\\s", 2)[0];
        var begins = seconds(from, line);
        var stops = seconds(to, line);
        return begins < 0 || stops < 0 ? null : new Timed(line, begins, stops, said);
    }

    private double seconds(String time, int line) {
        try {
            return Cues.seconds(time, line);
        } catch (Cues.Unreadable e) {
            found(line, Reason.NO_TIME, time);
            return -1;
        }
    }

    private void checkTimes(Timed cue, @Nullable Timed before) {
        if (cue.to() <= cue.from()) found(cue.line(), Reason.BACKWARDS);
        if (before != null && cue.from() < before.from()) found(cue.line(), Reason.OUT_OF_ORDER);
        else if (before != null && cue.from() < before.to() - MILLISECOND) found(cue.line(), Reason.OVERLAPS);
        if (cue.to() > seconds + SLACK) found(cue.line(), Reason.BEYOND_THE_END, clock(cue.to()), clock(seconds));
        if (cue.said().stream().allMatch(String::isBlank)) found(cue.line(), Reason.SAYS_NOTHING);
    }

    private void checkCaption(Timed cue) {
        if (cue.said().size() > LINES)
            found(cue.line(), Reason.TOO_MANY_LINES, cue.said().size(), LINES);
        for (var i = 0; i < cue.said().size(); i++) {
            var length = length(cue.said().get(i));
            if (length > LINE_LENGTH) found(cue.line() + 1 + i, Reason.LINE_TOO_LONG, length, LINE_LENGTH);
        }
        var needed = length(String.join(" ", cue.said())) / (double) CHARACTERS_PER_SECOND;
        var there = cue.to() - cue.from();
        if (there > 0 && there + MILLISECOND < needed)
            found(cue.line(), Reason.TOO_FAST, oneDecimal(there), oneDecimal(needed), CHARACTERS_PER_SECOND);
    }

    private void checkChapter(Timed cue) {
        var length = length(String.join(" ", cue.said()));
        if (length > CHAPTER_LENGTH) found(cue.line() + 1, Reason.CHAPTER_TOO_LONG, length, CHAPTER_LENGTH);
    }

    private void found(int line, Reason reason, Object... detail) {
        problems.add(new FilmProblem(part, line, reason, detail));
    }

    private List<FilmProblem> byLine() {
        return problems.stream()
                .sorted(Comparator.comparingInt(FilmProblem::line))
                .toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }

    private static String clock(double seconds) {
        return String.format(Locale.UK, "%d:%04.1f", (int) seconds / 60, seconds % 60);
    }
}
