package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.Hindrance;
import org.hearback.certificate.Renewal;
import org.hearback.certificate.VerifyAddress;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;
import org.hearback.progress.ui.Card;
import org.hearback.progress.ui.WhatIsLeft;

/** What a learner has earned, and what is left until the next certificate. */
@Route("certificates")
@RolesAllowed(Role.LEARNER)
class CertificatesView extends Main implements HasDynamicTitle {
    private final Certificates certificates;
    private final VerifyAddress addresses;
    private final CurrentPerson person;
    private final Clock clock;

    CertificatesView(
            Certificates certificates,
            Progress progress,
            VerifyAddress addresses,
            CurrentPerson person,
            Clock clock,
            List<CertificateExtra> extras) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.person = person;
        this.clock = clock;
        addClassName("hb-page");
        var hindrance = certificates.issueDue(person.id());
        var held = certificates.of(person.id());
        add(new H1(getTranslation(held.isEmpty() ? "certificate.list.headingNone" : "certificate.list.heading")));
        hindrance.ifPresent(reason -> add(waiting(reason)));
        if (!held.isEmpty()) add(new RouterLink(getTranslation("certificate.list.cpd"), CpdView.class));
        var correctable = certificates.correctable(person.id());
        var renewals = certificates.renewals(person.id());
        held.stream()
                .filter(HeldCertificate::isCurrent)
                .forEach(current -> add(card(current, held, correctable, renewals, extras)));
        progress.all(person.id()).stream()
                .filter(programme -> !programme.isComplete())
                .forEach(programme -> add(left(programme)));
    }

    private Component card(
            HeldCertificate current,
            List<HeldCertificate> held,
            List<CertificateNumber> correctable,
            List<Renewal> renewals,
            List<CertificateExtra> extras) {
        var former = held.stream()
                .filter(other -> !other.isCurrent() && other.certificate().isSameAward(current.certificate()))
                .toList();
        var number = current.number();
        var validity = current.issued().validity(clock.instant());
        var learner = person.id();
        var more = new ArrayList<Component>();
        extras.forEach(extra -> extra.of(current).ifPresent(more::add));
        if (correctable.contains(number))
            more.add(new CorrectionOffer(person.get(), () -> certificates.reissue(learner, number)));
        renewals.stream()
                .filter(renewal -> renewal.number().equals(number))
                .forEach(renewal -> more.add(new RenewalPart(renewal, validity)));
        return new CertificateCard(current, validity, former, addresses.of(number), more.toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.list.title");
    }

    private Component waiting(Hindrance reason) {
        var key = "certificate.waiting." + reason;
        return new Card(
                new H2(getTranslation(key + ".heading")),
                new Paragraph(getTranslation(key + ".what")),
                go("certificate.waiting.profile", "profile"));
    }

    private Component left(ProgrammeProgress programme) {
        var owed = programme.left();
        var minutes = owed.stream()
                .mapToInt(activity -> activity.activity().minutes())
                .sum();
        return new Card(
                new H2(getTranslation(
                        "certificate.left.heading",
                        programme.programme().content().title())),
                new Paragraph(getTranslation("certificate.left.what", owed.size(), minutes)),
                new WhatIsLeft(programme),
                go("certificate.left.next", ""));
    }

    private Component go(String label, String address) {
        var button =
                new Button(getTranslation(label), click -> getUI().orElseThrow().navigate(address));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("hb-actions");
        return actions;
    }
}
