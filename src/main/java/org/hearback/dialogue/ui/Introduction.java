package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearback.attempt.ui.Prose;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;

/** Who the patient is and where you meet, before the first word. */
class Introduction extends Composite<Div> {
    Introduction(Dialogue dialogue) {
        var patient = dialogue.patient();
        var portrait = new PatientPortrait();
        portrait.show(patient, Conversation.replay(dialogue, List.of()).line().mood());
        var name = new H2(getTranslation("dialogue.who", patient.name(), String.valueOf(patient.age())));
        var work = new Paragraph(patient.work());
        work.addClassName("hb-muted");
        var place = new Prose(dialogue.place());
        place.addClassName("hb-situation");
        var card = new Div(portrait, new Div(name, work, new Prose(patient.story())));
        card.addClassNames("hb-card", "hb-persona");
        getContent().add(new Prose(dialogue.summary()), card, place);
        getContent().addClassName("hb-stack");
    }
}
