package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.hearback.attempt.ui.Prose;
import org.hearback.dialogue.Dialogue;

/** Who the patient is, what the referral says, and where you meet, before the first word. */
class Introduction extends Composite<Div> {
    Introduction(Dialogue dialogue) {
        getContent().addClassNames("hb-stack", "hb-introduction");
        show(dialogue);
    }

    /** @param dialogue in the words of the learner's profession */
    void show(Dialogue dialogue) {
        var patient = dialogue.patient();
        var portrait = new PatientPortrait();
        portrait.show(patient, dialogue.first().mood());
        var name = new H2(getTranslation("dialogue.who", patient.name(), String.valueOf(patient.age())));
        var who = new Div(name, quiet(patient.work()));
        if (patient.home() != null) who.add(quiet(patient.home()));
        who.add(facts(dialogue));
        var card = new Div(portrait, who);
        card.addClassNames("hb-card", "hb-persona");
        var place = new Prose(dialogue.place());
        place.addClassName("hb-situation");
        getContent().removeAll();
        getContent().add(new Prose(dialogue.summary()), card, new Referral(patient), place);
    }

    private Div facts(Dialogue dialogue) {
        var facts = new Div();
        facts.addClassName("hb-row");
        if (dialogue.difficulty() != null)
            facts.add(badge(getTranslation("dialogue.difficulty." + dialogue.difficulty())));
        facts.add(badge(getTranslation("dialogue.minutes", dialogue.minutes())));
        return facts;
    }

    private static Span badge(String words) {
        var badge = new Span(words);
        badge.addClassName("hb-badge");
        return badge;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("hb-muted");
        return paragraph;
    }
}
