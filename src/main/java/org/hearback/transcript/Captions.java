package org.hearback.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearback.transcript.PlainLines.Spoken;
import org.hearback.transcript.TranscriptProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as WebVTT captions, the speaker in a voice tag or before a colon. Captions are cut for the eye, so all
 * that one speaker says in a row is one turn.
 */
final class Captions {
    private static final Pattern TIMING =
            Pattern.compile("^\\s*(" + Times.CLOCK + ")\\s+-->\\s+(" + Times.CLOCK + ")(?:\\s.*)?$");
    private static final Pattern VOICE =
            Pattern.compile("<v(?:\\.[^\\s<>]*+)?+\\s++([^<>]++)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9:.][^<>]*+>|</?>");
    private static final List<String> SILENT = List.of("NOTE", "STYLE", "REGION");

    private final TranscriptReader reader;
    private @Nullable Open open;

    Captions(TranscriptReader reader) {
        this.reader = reader;
    }

    /** The turn that is being read. */
    private record Open(long line, String speaker, StringBuilder text, Duration from) {}

    static boolean are(String text) {
        return text.startsWith("WEBVTT");
    }

    void read(String text) {
        var lines = text.split("\\R", -1);
        var i = 0;
        while (i < lines.length && !lines[i].isBlank()) i++; // the header
        while (i < lines.length && !reader.isFull()) {
            var start = i;
            while (i < lines.length && !lines[i].isBlank()) i++;
            if (i > start) readBlock(lines, start, i);
            i++;
        }
        close();
    }

    private void readBlock(String[] lines, int start, int end) {
        if (SILENT.stream().anyMatch(lines[start].strip()::startsWith) && !lines[start].contains("-->")) return;
        var at = lines[start].contains("-->") || start + 1 == end ? start : start + 1;
        var timing = TIMING.matcher(lines[at]);
        var from = timing.matches() ? Times.parse(timing.group(1)) : Optional.<Duration>empty();
        if (from.isEmpty() || Times.parse(timing.group(2)).isEmpty()) {
            reader.problem(at + 1L, Reason.BAD_TIMES, lines[at]);
            return;
        }
        for (var i = at + 1; i < end; i++) readLine(i + 1L, lines[i], from.get());
    }

    private void readLine(long line, String written, Duration from) {
        var voices = VOICE.matcher(written);
        var done = 0;
        @Nullable String speaker = null;
        while (voices.find()) {
            say(line, speaker, written.substring(done, voices.start()), from);
            speaker = plain(voices.group(1));
            done = voices.end();
        }
        say(line, speaker, written.substring(done), from);
    }

    private void say(long line, @Nullable String voice, String written, Duration from) {
        var words = plain(TAG.matcher(written).replaceAll(""));
        var spoken = voice == null
                ? PlainLines.spoken(words.strip()).orElseGet(() -> new Spoken("", words.strip()))
                : new Spoken(voice.strip(), words.strip());
        if (spoken.words().isEmpty()) return;
        var goesOn =
                spoken.speaker().isEmpty() || open != null && open.speaker().equalsIgnoreCase(spoken.speaker());
        if (goesOn && open != null) {
            open.text().append(' ').append(spoken.words());
            return;
        }
        if (goesOn) reader.problem(line, Reason.NO_SPEAKER, spoken.words());
        close();
        open = new Open(line, spoken.speaker(), new StringBuilder(spoken.words()), from);
    }

    private void close() {
        // what nobody has said was told as a problem
        if (open == null || open.speaker().isEmpty()) return;
        reader.take(open.line(), null, open.speaker(), open.text().toString(), null, open.from());
    }

    private static String plain(String written) {
        return written.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }
}
