package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.attempt.ui.Prose;
import org.hearback.dialogue.Conversation;

/** The patient's last words, and what becomes of them. */
class HowItEnded extends Composite<Div> {
    HowItEnded(Conversation conversation) {
        var ending = conversation.howItEnded().orElseThrow();
        var portrait = new PatientPortrait();
        portrait.show(conversation.dialogue().patient(), ending.mood());
        var words = new Paragraph(ending.says().strip());
        words.addClassName("hb-says");
        getContent().add(portrait, new Div(new H2(ending.title()), words, new Prose(ending.afterwards())));
        getContent().addClassNames("hb-card", "hb-persona");
    }
}
