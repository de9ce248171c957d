package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.hearback.certificate.Certificate;

/** One certificate of the learner's own: what it is for, its PDF, and the link that proves it to others. */
class CertificateCard extends Composite<Section> {
    CertificateCard(Certificate certificate, String address) {
        var kicker = new Paragraph(getTranslation("certificate.card.completed", certificate.completed()));
        kicker.addClassName("hb-kicker");
        var name = new Paragraph(certificate.name());
        name.addClassName("certificate-name");
        name.getElement().setAttribute("dir", "auto");
        var number = new Paragraph(getTranslation("certificate.card.number", certificate.number()));
        number.addClassName("certificate-number");

        var download = new Anchor(
                "certificates/%s.pdf".formatted(certificate.number()), getTranslation("certificate.card.download"));
        download.addClassName("certificate-download");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        var see = new Anchor("verify/" + certificate.number(), getTranslation("certificate.card.see"));
        see.addClassName("certificate-see");
        see.setRouterIgnore(true); // a fresh page, as somebody else would open it
        var actions = new Div(download, new CopyLink(address), see);
        actions.addClassName("hb-actions");

        getContent().addClassName("hb-card");
        getContent().add(kicker, new H2(certificate.title()), name, number, actions);
    }

    void add(Component extra) {
        getContent().add(extra);
    }
}
