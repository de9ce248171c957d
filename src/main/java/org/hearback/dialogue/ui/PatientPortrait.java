package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Dialogue.Persona;

/** Server side of {@code frontend/patient-portrait.ts}. */
@Tag("patient-portrait")
@JsModule("./patient-portrait.ts")
class PatientPortrait extends Component {
    void show(Persona patient, Mood mood) {
        getElement().setProperty("portrait", patient.portrait());
        getElement().setProperty("alt", getTranslation("dialogue.portrait", patient.name(), moodInWords(mood)));
        getElement().setProperty("mood", mood.name().toLowerCase(Locale.ROOT));
    }

    private String moodInWords(Mood mood) {
        return getTranslation("dialogue.mood." + mood);
    }
}
