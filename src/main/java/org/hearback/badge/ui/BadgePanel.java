package org.hearback.badge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.certificate.CertificateNumber;

/** What the badge of a certificate is for, and its download. */
class BadgePanel extends Composite<Div> {
    BadgePanel(CertificateNumber number) {
        var image = new Image("badges/image.svg", ""); // the words beside it say it all
        image.addClassName("badge-image");
        var download = new Anchor("badges/credentials/" + number, getTranslation("badge.download"));
        download.addClassName("badge-download");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        var words = new Div(new Paragraph(getTranslation("badge.what")), download);
        getContent().addClassName("badge-panel");
        getContent().add(image, words);
    }
}
