package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.hearback.attempt.ui.Prose;
import org.hearback.exercise.Round;

/** Where it happens, who speaks, and what they say. */
class PatientSays extends Composite<Section> {
    PatientSays(Round round) {
        var situation = new Prose(round.situation());
        situation.addClassName("hb-situation");
        getContent().add(situation);
        getContent().addClassName("hb-patient-says");
        addWords(round);
    }

    private PatientSays() {}

    /** Without where it happens: for somebody who has been there. */
    static PatientSays again(Round round) {
        var says = new PatientSays();
        says.addWords(round);
        return says;
    }

    private void addWords(Round round) {
        var who = new Span(getTranslation(
                "exercise.who",
                round.patient().name(),
                String.valueOf(round.patient().age())));
        who.addClassName("hb-who");
        var words = new Paragraph(round.says().strip());
        words.addClassName("hb-says");
        getContent().add(who, words);
    }
}
