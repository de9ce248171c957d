package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Passwords;
import org.hearback.account.People;
import org.hearback.account.Role;

@Route("profile")
@PermitAll
class ProfileView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final AuthenticationContext authentication;

    ProfileView(People people, Passwords passwords, CurrentPerson current, AuthenticationContext authentication) {
        this.people = people;
        this.passwords = passwords;
        this.current = current;
        this.authentication = authentication;
        getContent().addClassNames("hb-page", "account-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.get();
        var form = new ProfileForm(person, profile -> people.describe(person.id(), profile));
        getContent().removeAll();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("welcome")) {
            var lead = new Paragraph(getTranslation("account.profile.welcomeLead"));
            lead.addClassName("hb-lead");
            form.thenGoTo("");
            getContent().add(new H1(getTranslation("account.profile.welcome")), lead, form);
        } else {
            var email = new Paragraph(
                    getTranslation("account.profile.email", person.email().value()));
            email.addClassName("hb-muted");
            var signOut = new Button(getTranslation("account.profile.signOut"), click -> authentication.logout());
            getContent()
                    .add(
                            new H1(getTranslation("account.profile.heading")),
                            email,
                            form,
                            new PasswordForm(person, passwords));
            if (current.is(Role.LEARNER)) getContent().add(new ReminderSwitch(people, person.id()));
            getContent().add(signOut);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.profile.title");
    }
}
