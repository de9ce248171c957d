package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.ui.PatientPortrait;
import org.hearback.rehearsal.Rehearsal.Patient;

/** The patient's face, and what they say. */
class PatientPrompt extends Composite<Section> {
    PatientPrompt(Patient patient, Mood mood, String says) {
        var portrait = new PatientPortrait();
        portrait.show(patient.portrait(), patient.name(), mood);
        var who = new Span(getTranslation("rehearsal.who", patient.name(), String.valueOf(patient.age())));
        who.addClassName("hb-who");
        var words = new Paragraph(says.strip());
        words.addClassName("hb-says");
        getContent().add(portrait, new Div(who, words));
        getContent().addClassName("hb-prompt");
    }
}
