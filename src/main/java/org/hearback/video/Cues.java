package org.hearback.video;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads WebVTT: captions and chapters. */
final class Cues {
    private static final Pattern TIMES = Pattern.compile("(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    static final String ARROW = "-->";

    private Cues() {}

    /** A cue is a span of seconds and what it says. */
    record Cue(double from, double to, String text) {
        /** What is said, without the tags that tell who says it and how it looks. */
        String words() {
            return Cues.words(text);
        }
    }

    /** What a reader sees of a text: no tags, and characters in place of their names. */
    static String words(String text) {
        return TAG.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    /** The text is no WebVTT. */
    static final class Unreadable extends Exception {
        private final int line;

        Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static List<Cue> parse(String text) throws Unreadable {
        var lines = text.strip().split("\\R");
        if (!lines[0].replace("\uFEFF", "").matches("WEBVTT([ \\t].*)?"))
            throw new Unreadable(1, "must begin with WEBVTT");
        var cues = new ArrayList<Cue>();
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].contains(ARROW)) continue;
            var number = i + 1;
            var ends = lines[i].split(ARROW, 2);
            var from = seconds(ends[0].strip(), number);
            var to = seconds(ends[1].strip().split("\\s", 2)[0], number);
            if (to <= from) throw new Unreadable(number, "ends before it begins");
            if (!cues.isEmpty() && from < cues.getLast().from())
                throw new Unreadable(number, "begins before the cue above it");
            var said = new ArrayList<String>();
            while (i + 1 < lines.length && !lines[i + 1].isBlank()) said.add(lines[++i].strip());
            if (said.isEmpty()) throw new Unreadable(number, "says nothing");
            cues.add(new Cue(from, to, String.join(" ", said)));
        }
        if (cues.isEmpty()) throw new Unreadable(1, "holds no cue");
        return cues;
    }

    static double seconds(String time, int line) throws Unreadable {
        Matcher parts = TIMES.matcher(time);
        if (!parts.matches()) throw new Unreadable(line, "\"%s\" is no time: write 00:01.500".formatted(time));
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        return (hours * 60 + minutes) * 60
                + Integer.parseInt(parts.group(3))
                + Integer.parseInt(parts.group(4)) / 1000.0;
    }
}
