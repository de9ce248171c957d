package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.Validity;

/** Tells the holder of an award that it was revoked, when, and the reason that nobody else is shown. */
class RevokedNote extends Composite<Div> {
    RevokedNote(HeldCertificate held) {
        var when = held.day(Validity.REVOKED).orElseThrow();
        var warning = new Span(getTranslation("certificate.card.REVOKED", when));
        warning.addClassName("certificate-warning");
        var reason = new Paragraph(Objects.requireNonNull(held.revokedBecause()));
        reason.addClassName("certificate-reason");
        reason.getElement().setAttribute("dir", "auto");
        getContent().addClassName("certificate-revoked");
        getContent().add(warning, new Paragraph(getTranslation("certificate.card.reason")), reason);
    }
}
