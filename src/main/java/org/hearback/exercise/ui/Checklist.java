package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import org.hearback.attempt.ui.SavedChoices;

/** What a good reply does, to be ticked honestly. */
class Checklist extends Composite<CheckboxGroup<String>> {
    Checklist(SavedChoices<String> statements) {
        getContent().setLabel(getTranslation("exercise.checklist"));
        getContent().setHelperText(getTranslation("exercise.honestly"));
        getContent().setItems(statements.options());
        getContent().addClassName("hb-checklist");
        getContent().getElement().getThemeList().add("vertical");
        statements.in(getContent());
    }

    List<String> ticked() {
        return List.copyOf(getContent().getValue());
    }
}
