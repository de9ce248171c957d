package org.hearback.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, numbers and days. Nothing in it is taken for a formula, whoever typed it.
 *
 * @param name of the Excel sheet, at most 31 characters
 */
public record Sheet(String name, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
    /** Texts are quoted, or a program that takes semicolons for separators would find cells within a cell. */
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    /** UTF-8 with a byte order mark, by which Excel knows it. */
    public byte[] csv() {
        var out = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(out, QUOTED)) {
            printer.printRecord(columns.stream().map(PlainText::of));
            for (var row : rows) printer.printRecord(row.stream().map(Sheet::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] excel() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Hearback", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (var c = 0; c < columns.size(); c++) {
                sheet.value(0, c, PlainText.of(columns.get(c)));
                sheet.style(0, c).bold().set();
                sheet.width(c, Math.clamp(columns.get(c).length() + 2, 12, 40));
            }
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case Number number -> sheet.value(r + 1, c, number);
                        case LocalDate day -> {
                            sheet.value(r + 1, c, day);
                            sheet.style(r + 1, c).format("yyyy-mm-dd").set();
                        }
                        case null -> {}
                        case Object other -> sheet.value(r + 1, c, PlainText.of(other.toString()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static @Nullable Object text(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case Double number when number == Math.rint(number) -> number.longValue();
            case Number number -> number;
            case Object other -> PlainText.of(other.toString());
        };
    }
}
