package org.hearback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Invitations;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.Teaching;

/** What an administrator may change about somebody. */
@Route("admin/people/person")
@RolesAllowed(Role.ADMIN)
class PersonView extends Composite<Main> implements HasUrlParameter<String>, HasDynamicTitle {
    private final People people;
    private final Invitations invitations;
    private final Teaching teaching;
    private final Div charge = new Div();

    PersonView(People people, Invitations invitations, Teaching teaching) {
        this.people = people;
        this.invitations = invitations;
        this.teaching = teaching;
        getContent().addClassNames("hb-page", "account-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(PersonId.parse(id).flatMap(people::find).orElseThrow(NotFoundException::new));
    }

    private void show(Person person) {
        var email = new Paragraph(person.email().value());
        email.addClassName("hb-muted");
        getContent().removeAll();
        getContent().add(new RouterLink(getTranslation("account.person.back"), PeopleView.class));
        getContent().add(new H1(person.name()), email, place(person));
        getContent().add(charge);
        showCharge(person);
        if (!person.active()) getContent().add(invitation(person));
    }

    private void showCharge(Person person) {
        charge.removeAll();
        if (person.roles().contains(Role.EDUCATOR)) charge.add(new InChargeOf(teaching, person));
    }

    private Div place(Person person) {
        var place = new PlaceFields(people.cohorts());
        place.set(person.roles(), person.cohort());
        var answer = new Answer();
        var save = new Button(getTranslation("account.person.save"), click -> {
            answer.clear();
            if (!place.isComplete()) return;
            if (people.assign(person.id(), place.roles(), place.cohort())) {
                answer.good(getTranslation("account.person.saved"));
                showCharge(people.get(person.id()));
            } else {
                answer.bad(getTranslation("account.person.lastAdministrator"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return card(place, actions(save, answer));
    }

    private Div invitation(Person person) {
        var answer = new Answer();
        var again = new Button(getTranslation("account.person.again"), click -> {
            invitations.inviteAgain(person.id());
            answer.good(getTranslation("account.person.sent"));
        });
        return card(new Paragraph(getTranslation("account.person.againText", person.name())), actions(again, answer));
    }

    private static Div actions(Button button, Answer answer) {
        var actions = new Div(button, answer);
        actions.addClassName("hb-actions");
        return actions;
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("hb-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.person.title");
    }
}
