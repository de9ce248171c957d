package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.hearback.account.Invitation;
import org.hearback.account.Role;
import org.jspecify.annotations.Nullable;

/** Somebody's place here: their roles and their cohort. */
class PlaceFields extends Composite<Div> {
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(getTranslation("account.person.roles"));
    private final ComboBox<String> cohort = new ComboBox<>(getTranslation("account.person.cohort"));

    PlaceFields(List<String> cohorts) {
        roles.setItems(Role.ALL);
        roles.setItemLabelGenerator(role -> getTranslation("account.role." + role));
        roles.setManualValidation(true);
        cohort.setItems(cohorts);
        cohort.setAllowCustomValue(true);
        cohort.addCustomValueSetListener(custom -> cohort.setValue(custom.getDetail()));
        cohort.setClearButtonVisible(true);
        cohort.setHelperText(getTranslation("account.person.cohortHelp"));
        getContent().addClassName("hb-stack");
        getContent().add(roles, cohort);
        set(Set.of(Role.LEARNER), null);
    }

    void set(Set<String> newRoles, @Nullable String newCohort) {
        roles.setValue(newRoles);
        cohort.setValue(newCohort);
    }

    Set<String> roles() {
        return roles.getValue();
    }

    @Nullable
    String cohort() {
        var name = cohort.getValue();
        return name == null || name.length() <= Invitation.MAX_COHORT ? name : name.substring(0, Invitation.MAX_COHORT);
    }

    /** Says so if not. */
    boolean isComplete() {
        roles.setErrorMessage(getTranslation("account.person.rolesMissing"));
        roles.setInvalid(roles.isEmpty());
        return !roles.isEmpty();
    }
}
