package org.hearback.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.language.Stage;
import org.hearback.language.Utterance;
import org.hearback.transcript.TranscriptProblem.Reason;
import org.jspecify.annotations.Nullable;

/** Collects the turns of a file, whatever its form, and what is wrong with them. */
final class TranscriptReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_DETAIL = 60;
    /** With so much to put right, nobody wants to hear of more. */
    private static final int MOST_PROBLEMS = 500;

    private final List<Turn> turns = new ArrayList<>();
    private final List<TranscriptProblem> problems = new ArrayList<>();
    /** Speakers as they were first written, so that "c" and "C" are one. */
    private final Map<String, String> speakers = new HashMap<>();

    private boolean isFull;

    private TranscriptReader() {}

    static Reading read(byte[] file) {
        var reader = new TranscriptReader();
        if (file.length > Transcript.MOST_BYTES) reader.problem(1, Reason.TOO_BIG, "");
        else text(file).ifPresentOrElse(reader::readText, () -> reader.problem(1, Reason.NOT_TEXT, ""));
        if (reader.problems.isEmpty() && reader.turns.isEmpty()) reader.problem(1, Reason.EMPTY, "");
        return reader.problems.isEmpty()
                ? new Reading.Read(new Transcript(reader.turns))
                : new Reading.Refused(reader.problems);
    }

    private static Optional<String> text(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> decode(file, charset).stream())
                .findFirst()
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(text -> text.chars().allMatch(TranscriptReader::isReadable));
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(int c) {
        return c >= ' ' && c != 0x7F && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\r' || c == '\t';
    }

    private void readText(String text) {
        if (text.isBlank()) return;
        if (Captions.are(text)) new Captions(this).read(text);
        else if (Table.is(text)) new Table(this).read(text);
        else new PlainLines(this).read(text);
    }

    /** Takes a turn, unless there is something wrong with it. */
    void take(
            long line,
            @Nullable String id,
            String speaker,
            String text,
            @Nullable Stage stage,
            @Nullable Duration from) {
        if (isFull()) return;
        if (turns.size() == Transcript.MOST_TURNS) {
            problem(line, Reason.TOO_MANY_TURNS, String.valueOf(Transcript.MOST_TURNS));
        } else if (text.length() > Utterance.LONGEST) {
            problem(line, Reason.TURN_TOO_LONG, String.valueOf(Utterance.LONGEST));
        } else {
            turns.add(new Turn(turns.size() + 1, line, id, known(speaker), text, stage, from));
        }
    }

    /** Whether reading on is of no use. */
    boolean isFull() {
        return isFull;
    }

    void problem(long line, Reason reason, String detail) {
        if (isFull) return;
        var plain = detail.strip().replaceAll("\\s+", " ");
        var end = plain.offsetByCodePoints(0, Math.min(LONGEST_DETAIL, plain.codePointCount(0, plain.length())));
        problems.add(new TranscriptProblem(line, reason, end < plain.length() ? plain.substring(0, end) + "…" : plain));
        isFull = reason == Reason.TOO_MANY_TURNS || problems.size() == MOST_PROBLEMS;
    }

    private String known(String speaker) {
        var tidy = speaker.strip().replaceAll("\\s+", " ");
        return speakers.computeIfAbsent(tidy.toLowerCase(Locale.ROOT), key -> tidy);
    }
}
