package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Persona;

/** Server side of {@code frontend/patient-portrait.ts}. */
@Tag("patient-portrait")
@JsModule("./patient-portrait.ts")
public class PatientPortrait extends Component {
    void show(Persona patient, Mood mood) {
        show(patient.portrait(), patient.name(), mood);
    }

    /** @param portrait a folder of {@code portraits/} */
    public void show(String portrait, String name, Mood mood) {
        getElement().setProperty("portrait", portrait);
        getElement().setProperty("alt", getTranslation("dialogue.portrait", name, moodInWords(mood)));
        getElement().setProperty("mood", mood.name().toLowerCase(Locale.ROOT));
    }

    private String moodInWords(Mood mood) {
        return getTranslation("dialogue.mood." + mood);
    }
}
