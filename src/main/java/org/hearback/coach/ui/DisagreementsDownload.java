package org.hearback.coach.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.io.IOException;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearback.coach.Disagreements;
import org.hearback.sheet.PlainText;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every disagreement as a table, for educators. */
@Controller
class DisagreementsDownload {
    private static final int ALL = 100_000;

    private final Disagreements disagreements;

    DisagreementsDownload(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @GetMapping("/disagreements.csv")
    ResponseEntity<byte[]> download() throws IOException {
        var name = ContentDisposition.attachment()
                .filename("Hearback disagreements.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(CONTENT_DISPOSITION, name.toString())
                .body(table().getBytes(UTF_8));
    }

    private String table() throws IOException {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("at", "code", "confidence", "words", "sentence", "patient", "comment");
            for (var entry : disagreements.latest(ALL)) {
                var objection = entry.objection();
                csv.printRecord(
                        entry.at(),
                        objection.code(),
                        objection.confidence(),
                        PlainText.of(objection.words()),
                        PlainText.of(objection.sentence()),
                        PlainText.of(Objects.requireNonNullElse(objection.patientLine(), "")),
                        PlainText.of(Objects.requireNonNullElse(objection.comment(), "")));
            }
        }
        return text.toString();
    }
}
