package org.hearback.certificate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.SavedText;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.Reflection;
import org.hearback.certificate.Reflections;
import org.hearback.progress.ui.Card;

/** A page of the learner's own: what they make of what they learned. Nobody else can open it. */
@Route("certificates/reflection")
@RolesAllowed(Role.LEARNER)
class ReflectionView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final Certificates certificates;
    private final Reflections reflections;
    private final CurrentPerson person;

    ReflectionView(Certificates certificates, Reflections reflections, CurrentPerson person) {
        this.certificates = certificates;
        this.reflections = reflections;
        this.person = person;
        addClassNames("hb-page", "certificate-reflection");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        show(CertificateNumber.parse(number).flatMap(this::held).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.reflection.title");
    }

    private Optional<HeldCertificate> held(CertificateNumber number) {
        return certificates.of(person.id()).stream()
                .filter(held -> held.number().equals(number))
                .findFirst();
    }

    private void show(HeldCertificate held) {
        removeAll();
        var lead = new Paragraph(
                getTranslation("certificate.reflection.lead", held.certificate().title()));
        lead.addClassName("hb-lead");
        add(
                new RouterLink(getTranslation("certificate.reflection.back"), CertificatesView.class),
                new H1(getTranslation("certificate.reflection.heading")),
                lead,
                new Paragraph(getTranslation("certificate.reflection.private")));
        var reflection = reflections.of(person.id(), held.number());
        for (var prompt : Reflection.Prompt.values()) add(prompt(held, reflection, prompt));
        add(downloads(held));
    }

    private Section prompt(HeldCertificate held, Reflection reflection, Reflection.Prompt prompt) {
        var key = "certificate.reflection." + prompt;
        var learner = person.id();
        var box = new SavedText(
                "reflection/%s/%s".formatted(held.number(), prompt),
                getTranslation(key),
                reflection.text(prompt),
                text -> reflections.keep(learner, held.number(), prompt, text));
        box.setHelp(getTranslation(key + ".help"));
        // the learner is no patient
        return new Card(box, new PatientDataWarning(box, held.certificate().name()));
    }

    private Div downloads(HeldCertificate held) {
        var actions = new Div(
                download("certificates/%s/reflection.pdf".formatted(held.number()), "certificate.reflection.pdf"),
                download("certificates/%s.pdf".formatted(held.number()), "certificate.reflection.certificate"));
        actions.addClassName("hb-actions");
        return actions;
    }

    private Anchor download(String address, String key) {
        return FileLink.quiet(address, getTranslation(key));
    }
}
