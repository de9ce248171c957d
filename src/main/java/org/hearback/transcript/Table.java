package org.hearback.transcript;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearback.language.Stage;
import org.hearback.transcript.TranscriptProblem.Reason;

/** A transcript as spreadsheets save it: a row for each turn, under the names speaker, text and perhaps stage and id. */
final class Table {
    private static final List<String> NEEDED = List.of("speaker", "text");

    private final TranscriptReader reader;

    Table(TranscriptReader reader) {
        this.reader = reader;
    }

    /** Whether the first line names a column that a transcript has. */
    static boolean is(String text) {
        var first = text.stripLeading().lines().findFirst().orElse("");
        if (PlainLines.spoken(first).isPresent()) return false;
        return names(first).stream().anyMatch(NEEDED::contains)
                && (count(first, delimiter(first)) > 0 || names(first).size() == 1);
    }

    void read(String text) {
        var first = text.stripLeading().lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(first))
                .setIgnoreEmptyLines(false)
                .get();
        var line = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> columns = Map.of();
            for (var row : parser) {
                var start = line;
                line = parser.getCurrentLineNumber() + 1;
                if (row.stream().allMatch(String::isBlank)) continue;
                if (columns.isEmpty()) {
                    columns = columns(row);
                    for (var needed : NEEDED) {
                        if (!columns.containsKey(needed)) reader.problem(start, Reason.MISSING_COLUMN, needed);
                    }
                    if (!columns.keySet().containsAll(NEEDED)) return;
                } else {
                    take(start, row, columns);
                }
                if (reader.isFull()) return;
            }
        } catch (IOException | UncheckedIOException e) {
            reader.problem(line, Reason.BROKEN_QUOTES, "");
        }
    }

    private void take(long line, CSVRecord row, Map<String, Integer> columns) {
        var speaker = cell(row, columns, "speaker").strip();
        var text = cell(row, columns, "text").strip();
        var stage = cell(row, columns, "stage").strip();
        var id = cell(row, columns, "id").strip();
        if (text.isEmpty()) return;
        var known = stage(stage);
        if (speaker.isEmpty()) reader.problem(line, Reason.NO_SPEAKER, text);
        else if (!stage.isEmpty() && known.isEmpty()) reader.problem(line, Reason.UNKNOWN_STAGE, stage);
        else reader.take(line, id.isEmpty() ? null : id, speaker, text, known.orElse(null), null);
    }

    private static Optional<Stage> stage(String written) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        var index = columns.getOrDefault(name, Integer.MAX_VALUE);
        return index < row.size() ? row.get(index) : "";
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        var columns = new HashMap<String, Integer>();
        for (var i = 0; i < header.size(); i++)
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        return columns;
    }

    private static List<String> names(String header) {
        var names = new ArrayList<String>();
        for (var name : header.split(String.valueOf(delimiter(header))))
            names.add(name.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT));
        return names;
    }

    /** What the first line has most of. */
    private static char delimiter(String header) {
        return Stream.of(';', '\t', ',')
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
