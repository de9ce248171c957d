package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.hearback.attempt.ui.SavedChoices;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Setting;
import org.jspecify.annotations.Nullable;

/** How the learner wants to talk: choosing replies or in own words, as whom, and with how much help. */
class Manner extends Composite<Div> {
    private final RadioButtonGroup<Mode> modes = new RadioButtonGroup<>(getTranslation("dialogue.mode"));
    private final RadioButtonGroup<Clinician> clinicians = new RadioButtonGroup<>(getTranslation("dialogue.clinician"));

    /**
     * @param patient what the patient is called
     * @param asked which ways of talking there are
     * @param usual what the learner's profession makes them; null where it is neither
     */
    Manner(
            String patient,
            SavedChoices<Mode> asked,
            SavedChoices<Clinician> roles,
            @Nullable Clinician usual,
            Checkbox coaching) {
        modes.setItems(asked.options());
        modes.setRenderer(new ComponentRenderer<>(mode -> explained(mode, patient)));
        modes.setValue(Mode.GUIDED);
        modes.addClassName("hb-replies");
        modes.getElement().getThemeList().add("vertical");
        modes.setVisible(asked.options().size() > 1);
        asked.in(modes);
        clinicians.setItems(roles.options());
        clinicians.setItemLabelGenerator(role -> getTranslation("dialogue.clinician." + role));
        clinicians.setHelperText(getTranslation("dialogue.clinicianHelp"));
        if (usual != null) clinicians.setValue(usual);
        roles.in(clinicians);
        clinicians.addValueChangeListener(change -> clinicians.setInvalid(false));
        coaching.setHelperText(getTranslation(
                asked.options().contains(Mode.OWN_WORDS) ? "dialogue.coachingHelpOwnWords" : "dialogue.coachingHelp"));
        getContent().addClassNames("hb-stack", "hb-manner");
        getContent().add(modes, clinicians, coaching);
    }

    /** Whom the patient would talk with as it stands. */
    Optional<Clinician> clinician() {
        return clinicians.getOptionalValue();
    }

    void onClinician(SerializableConsumer<Clinician> listener) {
        clinicians.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** What is chosen; where something is missing, the learner is asked for it. */
    Optional<Setting> chosen() {
        clinicians.setErrorMessage(getTranslation("dialogue.clinicianFirst"));
        clinicians.setInvalid(clinicians.isEmpty());
        if (clinicians.isInvalid()) {
            clinicians.getElement().executeJs("this.querySelector('vaadin-radio-button').focus()");
        }
        return clinician().map(role -> new Setting(modes.getValue(), role));
    }

    private Component explained(Mode mode, String patient) {
        var name = new Span(getTranslation("dialogue.mode." + mode));
        name.addClassName("hb-option");
        var what = new Span(getTranslation("dialogue.modeHelp." + mode, patient));
        what.addClassName("hb-muted");
        var both = new Div(name, what);
        both.addClassName("hb-explained");
        return both;
    }
}
