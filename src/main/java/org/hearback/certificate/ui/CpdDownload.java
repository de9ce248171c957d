package org.hearback.certificate.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import org.hearback.account.CurrentPerson;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.Cpd;
import org.hearback.certificate.CpdRecord;
import org.hearback.certificate.Reflections;
import org.hearback.certificate.SheetPdf;
import org.hearback.sheet.Sheet;
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
    ResponseEntity<byte[]> table(@RequestParam("for") Regulator regulator) {
        var table = table(regulator, cpd.of(person.id()));
        return file(CSV, "Hearback CPD %s.csv".formatted(regulator), table.csv());
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

    private Sheet table(Regulator regulator, CpdRecord record) {
        var rows = record.entries().stream()
                .map(entry -> words.row(regulator, entry))
                .toList();
        return new Sheet("CPD", words.headings(regulator), rows);
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
