package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.hearback.dialogue.Persona;

/** Server side of {@code frontend/patient-voice.ts}. */
@Tag("patient-voice")
@JsModule("./patient-voice.ts")
class ReadAloud extends Component {
    private static final Persona.Voice USUAL = new Persona.Voice(1, 1, "");

    /** @param place tells this line from every other, so that it is read once */
    void show(Persona patient, String words, String place) {
        var voice = patient.voice() == null ? USUAL : patient.voice();
        var element = getElement();
        element.setProperty("pitch", voice.pitch());
        element.setProperty("rate", voice.rate());
        element.setProperty("like", voice.like());
        element.setProperty("label", getTranslation("dialogue.aloud"));
        element.setProperty("whose", getTranslation("dialogue.aloudWhose"));
        element.setProperty("again", getTranslation("dialogue.aloudAgain"));
        element.setProperty("words", words);
        element.setProperty("place", place);
    }
}
