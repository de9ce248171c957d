package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.IssuedCertificate;

/** Where an employer or appraiser checks a certificate. Of a number that was never issued it says only that. */
@Route(value = "verify/:number?", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Certificates certificates;
    private final Main main = new Main();
    private String title = "";

    VerifyView(Certificates certificates) {
        this.certificates = certificates;
        var brand = new Anchor("", getTranslation("certificate.verify.brand"));
        brand.addClassName("hb-brand");
        main.addClassName("hb-stack");
        getContent().addClassNames("hb-alone", "certificate-verify");
        getContent().add(new Header(brand), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        main.removeAll();
        event.getRouteParameters().get("number").ifPresentOrElse(this::show, this::ask);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String number) {
        CertificateNumber.parse(number)
                .flatMap(certificates::verify)
                .ifPresentOrElse(this::showGenuine, this::showUnknown);
    }

    private void ask() {
        say("certificate.verify.ask");
        main.add(new NumberForm());
    }

    private void showUnknown() {
        say("certificate.verify.unknown");
        main.add(new NumberForm());
    }

    private void showGenuine(IssuedCertificate issued) {
        say("certificate.verify.genuine");
        var hash = new Paragraph(issued.sha256());
        hash.addClassName("certificate-hash");
        var pdf = new Section(
                new H2(getTranslation("certificate.verify.pdf.heading")),
                new Paragraph(getTranslation("certificate.verify.pdf.what")),
                hash);
        pdf.addClassName("hb-card");
        main.add(
                new CertificateFacts(issued.certificate()),
                pdf,
                new Anchor("verify", getTranslation("certificate.verify.another")));
    }

    private void say(String key) {
        var lead = new Paragraph(getTranslation(key + ".lead"));
        lead.addClassName("hb-lead");
        main.add(new H1(getTranslation(key + ".heading")), lead);
        title = getTranslation(key + ".title");
    }
}
