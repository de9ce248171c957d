package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.hearback.account.Person;
import org.hearback.account.Profession;
import org.hearback.account.Profile;

/** What people say about themselves. */
class ProfileForm extends Composite<Div> {
    private final TextField name = new TextField(getTranslation("account.profile.name"));
    private final RadioButtonGroup<Profession> profession =
            new RadioButtonGroup<>(getTranslation("account.profile.profession"));
    private final TextField body = new TextField(getTranslation("account.profile.body"));
    private final TextField number = new TextField(getTranslation("account.profile.number"));
    private final Button save = new Button(getTranslation("account.profile.save"));
    private final Span saved = new Span();
    private Runnable afterwards = () -> saved.setText(getTranslation("account.profile.saved"));

    ProfileForm(Person person, Consumer<Profile> describe) {
        name.setValue(person.name());
        name.setHelperText(getTranslation("account.profile.nameHelp"));
        name.setMaxLength(Profile.MAX_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        profession.setItems(Profession.values());
        profession.setItemLabelGenerator(it -> getTranslation("account.profession." + it));
        profession.setValue(person.profession());
        profession.setManualValidation(true);
        body.setValue(person.registrationBody() == null ? "" : person.registrationBody());
        body.setHelperText(getTranslation("account.profile.bodyHelp"));
        body.setMaxLength(Profile.MAX_BODY);
        number.setValue(person.registrationNumber() == null ? "" : person.registrationNumber());
        number.setMaxLength(Profile.MAX_NUMBER);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> {
            if (isComplete()) {
                describe.accept(
                        new Profile(name.getValue(), profession.getValue(), body.getValue(), number.getValue()));
                afterwards.run();
            }
        });
        saved.addClassName("hb-ok");
        saved.getElement().setAttribute("role", "status");
        var actions = new Div(save, saved);
        actions.addClassName("hb-actions");
        getContent().addClassName("hb-card");
        getContent().add(name, profession, body, number, actions);
    }

    void thenGoTo(String location) {
        save.setText(getTranslation("account.profile.start"));
        afterwards = () -> UI.getCurrent().navigate(location);
    }

    private boolean isComplete() {
        saved.setText("");
        name.setErrorMessage(getTranslation("account.profile.nameMissing"));
        name.setInvalid(name.getValue().isBlank());
        profession.setErrorMessage(getTranslation("account.profile.professionMissing"));
        profession.setInvalid(profession.isEmpty());
        if (name.isInvalid()) name.focus();
        return !name.isInvalid() && !profession.isInvalid();
    }
}
