package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import org.hearback.exercise.Round.Write;

/** What a good reply does, to be ticked honestly. */
class Checklist extends Composite<CheckboxGroup<String>> {
    Checklist(Write round) {
        getContent().setLabel(getTranslation("exercise.checklist"));
        getContent().setHelperText(getTranslation("exercise.honestly"));
        getContent().setItems(round.checklist());
        getContent().addClassName("hb-checklist");
        getContent().getElement().getThemeList().add("vertical");
    }

    List<String> ticked() {
        return List.copyOf(getContent().getValue());
    }
}
