package org.hearback.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearback.certificate.Paper.Field;
import org.hearback.certificate.Paper.Style;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;

/** Prints a certificate: fills {@code certificate/certificate.html} and turns it into an accessible PDF. */
@Component
class CertificatePdf {
    private static final Words WORDS = Words.of("certificate");
    private static final String TEMPLATE = "/certificate/certificate.html";

    /** From the most generous one; the first that takes one page is used, and the last one anyway. */
    private static final List<String> LAYOUTS = List.of("", "snug", "compact");

    private final Paper paper;
    private final VerifyAddress addresses;

    CertificatePdf(Paper paper, VerifyAddress addresses) {
        this.paper = paper;
        this.addresses = addresses;
    }

    byte[] render(Certificate certificate) {
        return LAYOUTS.stream()
                .map(layout -> attempt(certificate, layout))
                .filter(printed -> printed.pages() == 1)
                .findFirst()
                .orElseGet(() -> attempt(certificate, LAYOUTS.getLast()))
                .content();
    }

    private record Printed(int pages, byte[] content) {}

    private Printed attempt(Certificate certificate, String layout) {
        try (var document = print(certificate, layout)) {
            return new Printed(document.getNumberOfPages(), Paper.bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDDocument print(Certificate certificate, String layout) throws IOException {
        var document = paper.template(TEMPLATE);
        document.getElementsByTagName("body")
                .item(0)
                .getAttributes()
                .getNamedItem("class")
                .setNodeValue(layout);
        paper.fill(document, fields(certificate));
        var address = addresses.of(certificate.number());
        paper.drawSquare(document, "qr", 30, WORDS.say("certificate.paper.code", address), new QrCode(address)::shape);
        return paper.print(document);
    }

    private Map<String, Field> fields(Certificate certificate) {
        var fields = new HashMap<String, Field>();
        fields.put("documentTitle", Field.of(WORDS.say("certificate.paper.title", certificate.name())));
        fields.put("name", Field.of(certificate.name(), Style.ofName(certificate.name())));
        fields.put(
                "registration",
                Field.of(
                        certificate
                                .registration()
                                .map(stated -> WORDS.say("certificate.paper.registration", stated))
                                .orElse(""),
                        Style.LINE));
        fields.put("title", Field.of(certificate.title(), Style.ofTitle(certificate.title())));
        fields.put(
                "revision", Field.of(WORDS.say("certificate.paper.revision", String.valueOf(certificate.revision()))));
        fields.put("outcomes", new Field(certificate.outcomes(), Style.OUTCOME));
        fields.put("method", Field.of(certificate.method()));
        fields.put("started", Field.of(certificate.started()));
        fields.put("lastDay", Field.of(certificate.lastDay().orElse("")));
        fields.put("assessment", Field.of(Objects.requireNonNullElse(certificate.assessment(), "")));
        fields.put("measuredTime", Field.of(certificate.measuredTime().orElse("")));
        fields.put("declaration", Field.of(Objects.requireNonNullElse(certificate.declaration(), "")));
        fields.put("award", Field.of(ordinal(certificate.awardNumber())));
        fields.put("completed", Field.of(certificate.completed()));
        fields.put("nominalTime", Field.of(certificate.nominalTime()));
        fields.put("participatoryTime", Field.of(certificate.participatoryTime()));
        fields.put("provider", Field.of(certificate.provider()));
        fields.put("leadClinician", Field.of(certificate.leadClinician() == null ? "" : certificate.leadClinician()));
        fields.put("accreditation", Field.of(certificate.accreditation()));
        fields.put("number", Field.of(certificate.number().value()));
        fields.put("issued", Field.of(issued(certificate)));
        fields.put("address", Field.of(addresses.of(certificate.number())));
        return fields;
    }

    private static String ordinal(int award) {
        return award == 1 ? "" : WORDS.say("certificate.paper.renewal", award);
    }

    private static String issued(Certificate certificate) {
        return certificate
                .printedAgain()
                .map(day -> WORDS.say("certificate.paper.printedAgain", certificate.issued(), day))
                .orElseGet(() -> WORDS.say("certificate.paper.issued", certificate.issued()));
    }
}
