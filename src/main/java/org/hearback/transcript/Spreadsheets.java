package org.hearback.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.hearback.language.CodedTurn;
import org.hearback.language.Span;
import org.hearback.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A coded transcript as researchers take it on: as CSV a row for each finding, and a row for each turn without one; as
 * Excel the turns, the findings and the totals on a sheet each. The names of columns are for programs and stay as they
 * are.
 */
public final class Spreadsheets {
    private static final List<String> TURN =
            List.of("turn", "id", "line", "time", "speaker", "stage", "patient", "text", "reading_age", "unjudged");
    private static final List<String> FINDING =
            List.of("finding", "code", "confidence", "certainty", "words", "offsets", "why", "instead");
    private static final List<String> TOTAL =
            List.of("finding", "code", "name", "turns", "of_these_unsure", "per_100_turns");

    private Spreadsheets() {}

    /** UTF-8 with a byte order mark, by which Excel knows it. */
    public static byte[] csv(CodedTranscript transcript) {
        var out = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(findingsHeader());
            for (var row : findings(transcript))
                printer.printRecord(row.stream().map(cell -> cell == null ? "" : cell));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param about what a reader should know, a paragraph a row, on a sheet of its own */
    public static byte[] excel(CodedTranscript transcript, List<String> about) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Hearback", "1.0")) {
            var codes = transcript.totals().stream()
                    .map(CodedTranscript.Total::code)
                    .toList();
            write(workbook, "Turns", join(TURN, codes), turns(transcript, codes));
            write(workbook, "Findings", findingsHeader(), findings(transcript));
            write(workbook, "Totals", TOTAL, totals(transcript));
            var notes = about.stream()
                    .map(note -> List.<@Nullable Object>of(PlainText.of(note)))
                    .toList();
            write(workbook, "About", List.of("about"), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(
            Workbook workbook, String name, List<String> header, List<? extends List<@Nullable Object>> rows) {
        var sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (var c = 0; c < header.size(); c++) {
            sheet.value(0, c, header.get(c));
            sheet.style(0, c).bold().set();
            sheet.width(c, width(header.get(c)));
        }
        for (var r = 0; r < rows.size(); r++) {
            for (var c = 0; c < rows.get(r).size(); c++) {
                switch (rows.get(r).get(c)) {
                    case Number number -> sheet.value(r + 1, c, number);
                    case String text -> {
                        sheet.value(r + 1, c, text);
                        if (isLong(header.get(c)))
                            sheet.style(r + 1, c)
                                    .wrapText(true)
                                    .verticalAlignment("top")
                                    .set();
                    }
                    case null, default -> {}
                }
            }
        }
    }

    private static boolean isLong(String column) {
        return List.of("patient", "text", "words", "why", "instead", "about").contains(column);
    }

    private static double width(String column) {
        if (column.equals("about")) return 100;
        return isLong(column) ? 45 : Math.max(10, column.length() + 2);
    }

    private static List<List<@Nullable Object>> turns(CodedTranscript transcript, List<String> codes) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var reply : transcript.replies()) {
            var row = turn(reply);
            for (var code : codes)
                row.add(reply.marks().stream()
                        .filter(mark -> mark.code().equals(code))
                        .map(Mark::confidence)
                        .max(Double::compare)
                        .map(Spreadsheets::rounded)
                        .orElse(null));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> findingsHeader() {
        return join(TURN, FINDING);
    }

    private static List<List<@Nullable Object>> findings(CodedTranscript transcript) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var reply : transcript.replies()) {
            var own = new ArrayList<List<@Nullable Object>>();
            reply.marks().forEach(mark -> own.add(finding(mark, reply)));
            reply.coded().suppressed().forEach(harmless -> own.add(finding(harmless)));
            if (own.isEmpty()) own.add(List.of());
            for (var finding : own) {
                var row = turn(reply);
                row.addAll(finding);
                while (row.size() < TURN.size() + FINDING.size()) row.add(null);
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<@Nullable Object> turn(CodedReply coded) {
        var turn = coded.reply().turn();
        var patient = coded.reply().patient();
        var found = coded.coded();
        return new ArrayList<@Nullable Object>(Arrays.asList(
                turn.number(),
                turn.id() == null ? null : PlainText.of(turn.id()),
                turn.line(),
                turn.from() == null ? null : Times.format(turn.from()),
                PlainText.of(turn.speaker()),
                turn.stage() == null ? null : small(turn.stage()),
                patient == null ? null : PlainText.of(patient.text()),
                PlainText.of(turn.text()),
                found.readingAge(),
                found.unjudged()));
    }

    private static List<@Nullable Object> finding(Mark mark, CodedReply reply) {
        var text = reply.reply().turn().text();
        return Arrays.asList(
                small(mark.weight()),
                mark.code(),
                rounded(mark.confidence()),
                small(mark.certainty()),
                PlainText.of(mark.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" | "))),
                mark.spans().stream().map(Spreadsheets::offsets).collect(Collectors.joining("; ")),
                PlainText.of(mark.why().effect()),
                PlainText.of(mark.why().instead()));
    }

    private static List<@Nullable Object> finding(CodedTurn.Harmless harmless) {
        return Arrays.asList(
                "suppressed",
                harmless.code(),
                null,
                null,
                PlainText.of(harmless.text()),
                offsets(new Span(harmless.start(), harmless.end())),
                harmless.reason(),
                null);
    }

    private static List<List<@Nullable Object>> totals(CodedTranscript transcript) {
        return transcript.totals().stream()
                .map(total -> Arrays.<@Nullable Object>asList(
                        small(total.weight()),
                        total.code(),
                        PlainText.of(total.name()),
                        total.turns(),
                        total.unsure(),
                        Math.round(total.per100() * 10) / 10.0))
                .toList();
    }

    private static String offsets(Span span) {
        return span.start() + ".." + span.end();
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> join(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
