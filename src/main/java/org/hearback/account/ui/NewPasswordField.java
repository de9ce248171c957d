package org.hearback.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.hearback.account.Email;
import org.hearback.account.NewPassword;

/** Asks for a new password and says what is wrong with it. */
class NewPasswordField extends PasswordField {
    NewPasswordField() {
        setLabel(getTranslation("account.setPassword.new"));
        setHelperText(getTranslation("account.setPassword.rule", NewPassword.MIN_LENGTH));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setManualValidation(true);
        getElement().setAttribute("name", "password");
    }

    /** Shows the problem, if there is one. */
    boolean isGoodFor(Email email) {
        var problem = NewPassword.problemWith(getValue(), email);
        setInvalid(problem.isPresent());
        problem.ifPresent(it -> {
            setErrorMessage(getTranslation("account.password." + it, NewPassword.MIN_LENGTH));
            focus();
        });
        return problem.isEmpty();
    }
}
