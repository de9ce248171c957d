package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.hearback.account.Passwords;
import org.hearback.account.Person;

/** Changing a password that one still knows. */
class PasswordForm extends Composite<Section> {
    private final PasswordField old = new PasswordField(getTranslation("account.profile.password.current"));
    private final NewPasswordField chosen = new NewPasswordField();
    private final Span done = new Span();
    private final Person person;
    private final Passwords passwords;

    PasswordForm(Person person, Passwords passwords) {
        this.person = person;
        this.passwords = passwords;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        done.addClassName("hb-ok");
        done.getElement().setAttribute("role", "status");
        var change = new Button(getTranslation("account.profile.password.action"), click -> change());
        var actions = new Div(change, done);
        actions.addClassName("hb-actions");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("account.profile.password.heading")), old, chosen, actions);
    }

    private void change() {
        done.setText("");
        old.setInvalid(false);
        if (!chosen.isGoodFor(person.email())) return;
        switch (passwords.change(person.id(), old.getValue(), chosen.getValue())) {
            case DONE -> {
                old.clear();
                chosen.clear();
                done.setText(getTranslation("account.profile.password.done"));
            }
            case WRONG_PASSWORD -> refuse("account.profile.password.wrong");
            case TOO_OFTEN_WRONG -> refuse("account.profile.password.tooOften");
        }
    }

    private void refuse(String key) {
        old.setErrorMessage(getTranslation(key));
        old.setInvalid(true);
        old.focus();
    }
}
