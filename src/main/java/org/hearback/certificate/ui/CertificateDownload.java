package org.hearback.certificate.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.util.Optional;
import org.hearback.account.CurrentPerson;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The PDF, for its holder alone: whoever else asks learns nothing, not even that it exists. */
@Controller
class CertificateDownload {
    private final Certificates certificates;
    private final CurrentPerson person;

    CertificateDownload(Certificates certificates, CurrentPerson person) {
        this.certificates = certificates;
        this.person = person;
    }

    @GetMapping("/certificates/{number}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        return CertificateNumber.parse(number)
                .flatMap(parsed -> certificates.pdf(person.id(), parsed).map(pdf -> answer(parsed, pdf)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(CertificateNumber number, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(CONTENT_DISPOSITION, disposition(number).toString())
                .body(pdf);
    }

    /** The holder's name helps whoever collects certificates; what a file system could take amiss is left out of it. */
    private ContentDisposition disposition(CertificateNumber number) {
        var name = certificates
                .verify(number)
                .map(issued -> issued.certificate().name())
                .map(text -> text.replaceAll("[^\\p{L}\\p{M}\\p{N}.'’-]+", " ").strip())
                .flatMap(text -> Optional.of(text).filter(left -> !left.isEmpty()))
                .map(text -> " " + text)
                .orElse("");
        return ContentDisposition.attachment()
                .filename("Hearback certificate%s %s.pdf".formatted(name, number), UTF_8)
                .build();
    }
}
