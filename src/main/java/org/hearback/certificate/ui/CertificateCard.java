package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import org.hearback.attempt.ui.CopyButton;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.Validity;
import org.hearback.course.Day;

/** One award of the learner's own: what it is for, whether it holds, its PDF, and the link that proves it to others. */
class CertificateCard extends Composite<Section> {
    /**
     * @param held the edition that holds
     * @param former those that it replaced, the latest first
     * @param more what else there is to do about it
     */
    CertificateCard(
            HeldCertificate held, Validity validity, List<HeldCertificate> former, String address, Component... more) {
        var certificate = held.certificate();
        var kicker = new Paragraph(getTranslation("certificate.card.completed", certificate.completed()));
        kicker.addClassName("hb-kicker");
        var name = new Paragraph(certificate.name());
        name.addClassName("certificate-name");
        name.getElement().setAttribute("dir", "auto");
        var number = new Paragraph(getTranslation("certificate.card.number", certificate.number()));
        number.addClassName("certificate-number");
        getContent().addClassName("hb-card");
        getContent().add(kicker, new H2(certificate.title()), name, number);
        addValidity(held, validity);
        var pdf = address(certificate.number());
        var download = getTranslation("certificate.card.download");
        var see = new Anchor("verify/" + certificate.number(), getTranslation("certificate.card.see"));
        see.addClassName("certificate-see");
        see.setRouterIgnore(true); // a fresh page, as somebody else would open it
        var reflect = new RouterLink(
                getTranslation("certificate.card.reflect"),
                ReflectionView.class,
                certificate.number().value());
        reflect.addClassName("certificate-see");
        // nobody wants to show others what was taken back
        var actions = validity == Validity.REVOKED
                ? new Div(see, reflect, FileLink.quiet(pdf, download))
                : new Div(FileLink.prominent(pdf, download), copy(address), see, reflect);
        actions.addClassName("hb-actions");
        getContent().add(actions);
        if (!former.isEmpty()) getContent().add(former(former));
        getContent().add(more);
    }

    private void addValidity(HeldCertificate held, Validity validity) {
        switch (validity) {
            case VALID -> held.certificate().lastDay().ifPresent(day -> say("certificate.card.VALID", day));
            case EXPIRED -> warn(held.certificate().lastDay().orElseThrow());
            case REPLACED -> throw new IllegalArgumentException("%s does not hold".formatted(held.number()));
            case REVOKED -> getContent().add(new RevokedNote(held));
        }
    }

    private void say(String key, String day) {
        getContent().add(new Paragraph(getTranslation(key, day)));
    }

    private void warn(String day) {
        var words = new Span(getTranslation("certificate.card.EXPIRED", day));
        words.addClassName("certificate-warning");
        getContent().add(words);
    }

    private static String address(CertificateNumber pdf) {
        return "certificates/%s.pdf".formatted(pdf);
    }

    private Component copy(String address) {
        return new CopyButton(
                getTranslation("certificate.card.copy"),
                address,
                getTranslation("certificate.card.copied"),
                getTranslation("certificate.card.notCopied", address));
    }

    private Div former(List<HeldCertificate> former) {
        var list = new UnorderedList();
        for (var one : former) {
            list.add(new ListItem(
                    new Span(getTranslation(
                            "certificate.former.what",
                            one.certificate().name(),
                            Day.of(Objects.requireNonNull(one.issued().replacedAt())),
                            Objects.requireNonNull(one.replacedBy()))),
                    new FileLink(address(one.number()), getTranslation("certificate.former.download", one.number()))));
        }
        var part = new Div(new Paragraph(getTranslation("certificate.former.heading")), list);
        part.addClassName("certificate-former");
        return part;
    }
}
