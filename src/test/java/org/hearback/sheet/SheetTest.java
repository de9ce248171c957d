package org.hearback.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

public class SheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u200B=1", "＝1", "\t=1"})
    void nothingIsTakenForAFormula(String typed) throws IOException {
        var sheet = new Sheet("Sheet", List.of("name"), List.of(List.of(typed)));

        assertThat(csv(sheet)).contains("'" + typed);
        assertThat(textOf(sheet.excel())).contains(">'" + typed + "<").doesNotContain("<f>");
    }

    @Test
    void aSemicolonMakesNoCellOfItsOwn() throws IOException {
        var sheet = new Sheet("Sheet", List.of("name"), List.of(List.of("Ann;=cmd|' /C calc'!A0")));

        assertThat(csv(sheet)).contains("\"Ann;=cmd|' /C calc'!A0\"");
    }

    @Test
    void aTableIsWhole() throws IOException {
        var row = Arrays.asList("Ann, \"Annie\" <a&b>", 3L, LocalDate.of(2026, 3, 2), null);
        var sheet = new Sheet("Sheet", List.of("name", "done", "due", "certificate"), List.of(row));

        assertThat(csv(sheet))
                .isEqualTo(
                        "\uFEFF\"name\",\"done\",\"due\",\"certificate\"\r\n\"Ann, \"\"Annie\"\" <a&b>\",3,\"2026-03-02\",\r\n");
        assertThat(textOf(sheet.excel())).contains("Ann, \"Annie\" <a&b>", "<v>3</v>", "yyyy-mm-dd");
    }

    private static String csv(Sheet sheet) {
        return new String(sheet.csv(), StandardCharsets.UTF_8);
    }

    /** All that an Excel file holds. */
    public static String textOf(byte[] excel) throws IOException {
        var file = Files.write(Files.createTempFile("sheet", ".xlsx"), excel);
        try (var zip = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return HtmlUtils.htmlUnescape(text.toString().replace("&apos;", "'"));
        } finally {
            Files.delete(file);
        }
    }
}
