package org.hearback.certificate.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.hearback.account.CurrentPerson;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.Cpd;
import org.hearback.certificate.Reflections;
import org.hearback.certificate.SheetPdf;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner's CPD record and reflections as files, for themselves alone. */
@Controller
class CpdDownload {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    /** Also behind space that nobody sees, and in the wide letters of East Asian keyboards. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cf}]*[=+@\\-\\t\\r＝＋＠－]");

    private final Cpd cpd;
    private final Certificates certificates;
    private final Reflections reflections;
    private final CpdWords words;
    private final SheetPdf pdf;
    private final CurrentPerson person;

    CpdDownload(
            Cpd cpd,
            Certificates certificates,
            Reflections reflections,
            CpdWords words,
            SheetPdf pdf,
            CurrentPerson person) {
        this.cpd = cpd;
        this.certificates = certificates;
        this.reflections = reflections;
        this.words = words;
        this.pdf = pdf;
        this.person = person;
    }

    @GetMapping("/certificates/cpd.csv")
    ResponseEntity<byte[]> table(@RequestParam("for") Regulator regulator) throws IOException {
        return file(
                CSV, "Hearback CPD %s.csv".formatted(regulator), csv(regulator).getBytes(UTF_8));
    }

    @GetMapping("/certificates/cpd.pdf")
    ResponseEntity<byte[]> sheet(@RequestParam("for") Regulator regulator) {
        var sheet = words.record(regulator, person.get(), cpd.of(person.id()));
        return file(MediaType.APPLICATION_PDF, "Hearback CPD %s.pdf".formatted(regulator), pdf.render(sheet));
    }

    @GetMapping("/certificates/{number}/reflection.pdf")
    ResponseEntity<byte[]> reflection(@PathVariable String number) {
        return CertificateNumber.parse(number)
                .flatMap(parsed -> certificates.of(person.id()).stream()
                        .filter(held -> held.number().equals(parsed))
                        .findFirst())
                .map(held ->
                        words.reflection(person.get(), held.certificate(), reflections.of(person.id(), held.number())))
                .map(sheet -> file(MediaType.APPLICATION_PDF, "Hearback reflection.pdf", pdf.render(sheet)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String csv(Regulator regulator) throws IOException {
        // the mark at the beginning tells a spreadsheet that the letters are UTF-8
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get())) {
            csv.printRecord(words.headings(regulator));
            for (var entry : cpd.of(person.id()).entries()) csv.printRecord(safe(words.row(regulator, entry)));
        }
        return text.toString();
    }

    // a spreadsheet takes what begins so for a formula
    private static List<String> safe(List<String> cells) {
        return cells.stream()
                .map(cell -> FORMULA.matcher(cell).find() ? "'" + cell : cell)
                .toList();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
