package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.Hindrance;
import org.hearback.certificate.VerifyAddress;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;

/** What a learner has earned, and what is left until the next certificate. */
@Route("certificates")
@RolesAllowed(Role.LEARNER)
class CertificatesView extends Main implements HasDynamicTitle {
    CertificatesView(
            Certificates certificates,
            Progress progress,
            VerifyAddress addresses,
            CurrentPerson person,
            List<CertificateExtra> extras) {
        addClassName("hb-page");
        var hindrance = certificates.issueDue(person.id());
        var held = certificates.of(person.id());
        add(new H1(getTranslation(held.isEmpty() ? "certificate.list.headingNone" : "certificate.list.heading")));
        hindrance.ifPresent(reason -> add(waiting(reason)));
        held.forEach(one -> {
            var card = new CertificateCard(one.certificate(), addresses.of(one.number()));
            extras.forEach(extra -> extra.of(one).ifPresent(card::add));
            add(card);
        });
        progress.all(person.id()).stream()
                .filter(programme -> !programme.isComplete())
                .forEach(programme -> add(left(programme)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.list.title");
    }

    private Component waiting(Hindrance reason) {
        var key = "certificate.waiting." + reason;
        return card(
                new H2(getTranslation(key + ".heading")),
                new Paragraph(getTranslation(key + ".what")),
                go("certificate.waiting.profile", "profile"));
    }

    private Component left(ProgrammeProgress programme) {
        var owed = programme.modules().stream()
                .filter(module -> module.module().required())
                .flatMap(module -> module.left().stream())
                .toList();
        var minutes = owed.stream()
                .mapToInt(activity -> activity.activity().minutes())
                .sum();
        var list = new UnorderedList(programme.modules().stream()
                .filter(module -> module.module().required() && !module.isComplete())
                .map(module -> new ListItem(inWords(module)))
                .toArray(ListItem[]::new));
        return card(
                new H2(getTranslation(
                        "certificate.left.heading",
                        programme.programme().content().title())),
                new Paragraph(getTranslation("certificate.left.what", owed.size(), minutes)),
                list,
                go("certificate.left.next", ""));
    }

    private String inWords(ModuleProgress module) {
        return getTranslation(
                "certificate.left.module",
                module.module().title(),
                module.left().size());
    }

    private Component go(String label, String address) {
        var button =
                new Button(getTranslation(label), click -> getUI().orElseThrow().navigate(address));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("hb-actions");
        return actions;
    }

    private static Component card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("hb-card");
        return card;
    }
}
