package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.hearback.certificate.Finding;
import org.hearback.certificate.IssuedCertificate;
import org.hearback.certificate.Verification;
import org.jspecify.annotations.Nullable;

/** Takes a PDF and says whether it is one that we issued. The file is not kept. */
class PdfCheck extends Composite<Section> {
    /** What a file turned out to be, beside the certificate that the page is about. */
    enum Compared {
        SAME,
        OTHER_CERTIFICATE,
        NOT_OURS
    }

    private final @Nullable IssuedCertificate expected;
    private final SerializableFunction<byte[], Finding> check;
    private final SerializableConsumer<Compared> compared;
    private final Div answer = new Div();

    /** For a page that is about no certificate. */
    PdfCheck(SerializableFunction<byte[], Finding> check) {
        this(null, check, file -> {});
    }

    /**
     * @param expected the certificate that the page is about
     * @param compared is told what a file that was looked at turned out to be
     */
    PdfCheck(
            @Nullable IssuedCertificate expected,
            SerializableFunction<byte[], Finding> check,
            SerializableConsumer<Compared> compared) {
        this.expected = expected;
        this.check = check;
        this.compared = compared;
        answer.addClassName("certificate-pdf-answer");
        answer.getElement().setAttribute("role", "status");
        getContent().addClassName("hb-card");
        getContent()
                .add(
                        new H2(getTranslation("certificate.pdf.heading")),
                        new Paragraph(getTranslation("certificate.pdf.what")),
                        upload(),
                        answer);
        if (expected != null) getContent().add(checksum(expected));
    }

    private Upload upload() {
        var upload = new Upload(new SmallPdf());
        // as several parts it would go through a temporary file
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Verification.LARGEST);
        upload.setUploadButton(new Button(getTranslation("certificate.pdf.choose")));
        upload.setDropLabel(new Span(getTranslation("certificate.pdf.drop")));
        upload.addFileRejectedListener(refused -> say("refused", new Span()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void show(Finding finding) {
        switch (finding) {
            case Finding.Issued issued -> showIssued(issued);
            case Finding.Unknown unknown -> say("unknown", Compared.NOT_OURS);
            case Finding.NoPdf none -> say("noPdf", Compared.NOT_OURS);
            case Finding.Refused refused ->
                say("wait", new Span(getTranslation("certificate.verify.wait.lead", Wait.minutes(refused.pause()))));
        }
    }

    private void showIssued(Finding.Issued issued) {
        if (expected != null && expected.sha256().equals(issued.certificate().sha256())) {
            say("same", Compared.SAME);
        } else {
            var link = new Anchor("verify/" + issued.number(), getTranslation("certificate.pdf.open", issued.number()));
            link.setRouterIgnore(true);
            say(expected == null ? "ours" : "other", link);
            compared.accept(Compared.OTHER_CERTIFICATE);
        }
    }

    private void say(String key, Compared file) {
        say(key, new Span());
        compared.accept(file);
    }

    private void say(String key, Component more) {
        answer.removeAll();
        var words = new Paragraph(getTranslation("certificate.pdf." + key));
        words.addClassName("certificate-pdf-" + key);
        answer.add(words, more);
    }

    private Div checksum(IssuedCertificate issued) {
        var hash = new Paragraph(issued.sha256());
        hash.addClassName("certificate-hash");
        return new Div(new Paragraph(getTranslation("certificate.verify.pdf.what")), hash);
    }

    /** Takes a file into memory if it says that it is small. The page checks it too, but a request need not come from it. */
    private class SmallPdf extends InMemoryUploadHandler {
        SmallPdf() {
            super((file, bytes) -> show(check.apply(bytes)));
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            // the server reads no more than was announced
            if (event.getFileSize() < 0 || event.getFileSize() > Verification.LARGEST) event.reject();
            else super.handleUploadRequest(event);
        }

        @Override
        public long getFileSizeMax() {
            return Verification.LARGEST;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
