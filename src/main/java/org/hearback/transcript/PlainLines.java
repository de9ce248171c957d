package org.hearback.transcript;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearback.transcript.TranscriptProblem.Reason;
import org.jspecify.annotations.Nullable;

/** A transcript as people type it: each turn begins with its speaker and a colon, and goes on until the next does. */
final class PlainLines {
    private static final Pattern TIMED = Pattern.compile("^[\\[(]?(" + Times.CLOCK + ")[\\])]?\\s*[-–]?\\s*(.+)$");
    private static final Pattern SPOKEN = Pattern.compile("^([\\p{L}][\\p{L}\\p{M}\\p{N} .'’()_-]{0,39})[:：]\\s*(.*)$");
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{Lu}(]\\S*|\\p{N}+)(?: (?:[\\p{Lu}(]\\S*|\\p{N}+)){0,3}");

    private final TranscriptReader reader;
    private @Nullable Open open;

    PlainLines(TranscriptReader reader) {
        this.reader = reader;
    }

    /** The turn that is being read. */
    private record Open(
            long line,
            String speaker,
            StringBuilder text,
            @Nullable String from) {}

    void read(String text) {
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length && !reader.isFull(); i++) read(i + 1L, lines[i].strip());
        close();
    }

    private void read(long line, String written) {
        if (written.isEmpty()) return;
        var timed = TIMED.matcher(written);
        var from = timed.matches() ? timed.group(1) : null;
        var words = timed.matches() ? timed.group(timed.groupCount()) : written;
        var spoken = spoken(words);
        if (spoken.isPresent()) {
            close();
            open = new Open(
                    line, spoken.get().speaker(), new StringBuilder(spoken.get().words()), from);
        } else if (open != null) {
            open.text().append(open.text().isEmpty() ? "" : " ").append(written);
        } else {
            reader.problem(line, Reason.UNKNOWN_FORM, written);
            open = new Open(line, "", new StringBuilder(), null);
        }
    }

    // "I mean: no" goes on with what was being said
    private static boolean isSpeaker(String name) {
        return Part.of(name).isPresent() && name.split(" ").length <= 3
                || NAME.matcher(name).matches();
    }

    private void close() {
        if (open == null || open.speaker().isEmpty() || open.text().toString().isBlank()) return;
        var from = open.from() == null ? null : Times.parse(open.from()).orElse(null);
        reader.take(open.line(), null, open.speaker(), open.text().toString().strip(), null, from);
    }

    /** A line that begins with its speaker. */
    record Spoken(String speaker, String words) {}

    static Optional<Spoken> spoken(String line) {
        return Optional.of(SPOKEN.matcher(line))
                .filter(spoken -> spoken.matches() && isSpeaker(spoken.group(1).strip()))
                .map(spoken ->
                        new Spoken(spoken.group(1).strip(), spoken.group(2).strip()));
    }
}
