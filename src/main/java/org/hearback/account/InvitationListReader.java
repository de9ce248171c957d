package org.hearback.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearback.account.InvitationList.Problem;
import org.hearback.account.InvitationList.Reason;
import org.hearback.account.InvitationList.Row;

/** Reads a list of people as spreadsheets write it: with commas, semicolons or tabs, with or without a byte order mark. */
final class InvitationListReader {
    static final int MAX_BYTES = 1_000_000;
    static final int MAX_ROWS = 2_000;

    private static final Map<String, Column> COLUMNS = Map.of(
            "name", Column.NAME,
            "e-mail", Column.EMAIL,
            "email", Column.EMAIL,
            "role", Column.ROLE,
            "roles", Column.ROLE,
            "cohort", Column.COHORT);
    private static final Map<String, String> ROLES = Map.of(
            "learner", Role.LEARNER,
            "educator", Role.EDUCATOR,
            "admin", Role.ADMIN,
            "administrator", Role.ADMIN);

    private enum Column {
        NAME,
        EMAIL,
        ROLE,
        COHORT
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Email, Long> lines = new HashMap<>();

    private InvitationListReader() {}

    static InvitationList read(byte[] file) {
        var reader = new InvitationListReader();
        if (file.length > MAX_BYTES) reader.problem(1, Reason.TOO_BIG, "");
        else text(file).ifPresentOrElse(reader::readText, () -> reader.problem(1, Reason.NOT_TEXT, ""));
        return new InvitationList(List.copyOf(reader.rows), List.copyOf(reader.problems));
    }

    private static Optional<String> text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
            var readable = body.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
            return readable ? Optional.of(body) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void readText(String text) {
        if (text.isBlank()) {
            problem(1, Reason.EMPTY, "");
            return;
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var line = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            Map<Column, Integer> header = null;
            for (var record : parser) {
                var start = line;
                line = parser.getCurrentLineNumber() + 1;
                if (isBlank(record)) continue;
                if (header == null) {
                    header = header(record);
                    if (header.containsKey(Column.NAME) && header.containsKey(Column.EMAIL)) continue;
                    problem(start, Reason.NO_HEADER, String.join(", ", record.values()));
                    return;
                }
                if (rows.size() == MAX_ROWS) {
                    problem(start, Reason.TOO_MANY_ROWS, String.valueOf(MAX_ROWS));
                    return;
                }
                readRow(start, record, header);
            }
        } catch (IOException | UncheckedIOException e) {
            problem(line, Reason.BROKEN_QUOTES, "");
        }
    }

    private void readRow(long line, CSVRecord record, Map<Column, Integer> header) {
        var columns = header.values().stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
        if (record.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            problem(line, Reason.COLUMN_COUNT, String.valueOf(record.size()));
            return;
        }
        var name = Profile.tidy(cell(record, header, Column.NAME));
        var address = cell(record, header, Column.EMAIL).strip();
        var cohort = Profile.tidy(cell(record, header, Column.COHORT));
        var words = cell(record, header, Column.ROLE);
        var email = Email.parse(address);
        var unknownRole =
                roleWords(words).filter(word -> !ROLES.containsKey(word)).findFirst();
        var earlier = email.map(lines::get);

        if (name.isEmpty()) problem(line, Reason.NO_NAME, "");
        else if (name.length() > Profile.MAX_NAME) problem(line, Reason.NAME_TOO_LONG, "");
        else if (address.isEmpty()) problem(line, Reason.NO_EMAIL, "");
        else if (email.isEmpty()) problem(line, Reason.BAD_EMAIL, address);
        else if (unknownRole.isPresent()) problem(line, Reason.UNKNOWN_ROLE, unknownRole.get());
        else if (cohort.length() > Invitation.MAX_COHORT) problem(line, Reason.COHORT_TOO_LONG, "");
        else if (earlier.isPresent()) problem(line, Reason.TWICE_IN_LIST, String.valueOf(earlier.get()));
        else {
            lines.put(email.get(), line);
            rows.add(new Row(line, new Invitation(name, email.get(), roles(words), cohort)));
        }
    }

    private static Set<String> roles(String words) {
        var roles = new LinkedHashSet<String>();
        roleWords(words).map(ROLES::get).forEach(roles::add);
        return roles.isEmpty() ? Set.of(Role.LEARNER) : roles;
    }

    private static Stream<String> roleWords(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[;,|/+]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static Map<Column, Integer> header(CSVRecord record) {
        var header = new HashMap<Column, Integer>();
        for (var i = 0; i < record.size(); i++) {
            var column = COLUMNS.get(record.get(i).strip().toLowerCase(Locale.ROOT));
            if (column != null) header.putIfAbsent(column, i);
        }
        return header;
    }

    private static String cell(CSVRecord record, Map<Column, Integer> header, Column column) {
        var index = header.getOrDefault(column, Integer.MAX_VALUE);
        return index < record.size() ? record.get(index) : "";
    }

    /** What the first line has most of. */
    private static char delimiter(String text) {
        var header = text.stripLeading().lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void problem(long line, Reason reason, String detail) {
        problems.add(new Problem(line, reason, detail));
    }
}
