package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.Objects;
import org.hearback.certificate.Finding;
import org.hearback.certificate.IssuedCertificate;
import org.hearback.certificate.Validity;
import org.hearback.certificate.Verification;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/**
 * Where an employer or appraiser checks a certificate. Of a number that was never issued it says only that; of a
 * replaced one not what replaced it, and of a revoked one not why.
 */
@Route(value = "verify/:number?", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Verification verification;
    private final String address = VaadinRequest.getCurrent().getRemoteAddr();
    private final Main main = new Main();
    private final Div outcome = new Div();
    private String title = "";

    VerifyView(Verification verification) {
        this.verification = verification;
        var brand = new Anchor("", getTranslation("certificate.verify.brand"));
        brand.addClassName("hb-brand");
        main.addClassName("hb-stack");
        outcome.addClassName("hb-stack");
        getContent().addClassNames("hb-alone", "certificate-verify");
        getContent().add(new Header(brand), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        main.removeAll();
        main.add(outcome);
        event.getRouteParameters().get("number").ifPresentOrElse(this::show, () -> ask("ask"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String number) {
        switch (verification.check(number, address)) {
            case Finding.Issued issued -> showIssued(issued);
            case Finding.Refused refused -> say("wait", Wait.minutes(refused.pause()));
            case Finding.Unknown unknown -> ask("unknown");
            case Finding.NoPdf never -> throw new IllegalStateException("a number is no file");
        }
    }

    private void ask(String key) {
        say(key);
        main.add(new NumberForm(), new PdfCheck(file -> verification.check(file, address)));
    }

    private void showIssued(Finding.Issued finding) {
        var issued = finding.certificate();
        sayValidity(finding);
        main.add(
                new CertificateFacts(issued.certificate()),
                new PdfCheck(issued, file -> verification.check(file, address), compared -> {
                    switch (compared) {
                        case SAME -> sayValidity(finding);
                        case OTHER_CERTIFICATE -> sayOtherFile("otherCertificate", finding);
                        case NOT_OURS -> sayOtherFile("otherFile", finding);
                    }
                }),
                new Anchor("verify", getTranslation("certificate.verify.another")));
    }

    private void sayValidity(Finding.Issued finding) {
        say(finding.validity().name(), Day.of(since(finding.certificate(), finding.validity())));
        main.setClassName("certificate-void", finding.validity() != Validity.VALID);
    }

    /** First that the file is another one; a page that begins with "genuine" would be read as being about the file. */
    private void sayOtherFile(String key, Finding.Issued finding) {
        say(key, finding.number());
        if (finding.validity() != Validity.VALID) {
            outcome.add(new Paragraph(getTranslation("certificate.verify.%s.heading".formatted(finding.validity()))));
        }
        main.setClassName("certificate-void", true);
    }

    /** The day that the page names first. */
    private static Instant since(IssuedCertificate issued, Validity validity) {
        @Nullable
        Instant day = switch (validity) {
            case VALID -> issued.certificate().issuedAt();
            case EXPIRED -> issued.certificate().validUntil();
            case REPLACED -> issued.replacedAt();
            case REVOKED -> issued.revokedAt();
        };
        return Objects.requireNonNull(day);
    }

    private void say(String key, Object... facts) {
        var lead = new Paragraph(getTranslation("certificate.verify.%s.lead".formatted(key), facts));
        lead.addClassName("hb-lead");
        outcome.removeAll();
        outcome.add(new H1(getTranslation("certificate.verify.%s.heading".formatted(key))), lead);
        title = getTranslation("certificate.verify.%s.title".formatted(key));
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }
}
