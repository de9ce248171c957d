package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.hearback.attempt.ui.Marked;
import org.hearback.attempt.ui.Weight;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;

/** The transcript with a supervisor's notes in its margin: what each reply did, why, and how to say it better. */
class Debrief extends Composite<Section> {
    Debrief(Conversation conversation) {
        var turns = new OrderedList();
        turns.addClassName("hb-transcript");
        var patient = conversation.dialogue().patient().firstName();
        conversation.turns().forEach(turn -> turns.add(note(patient, turn)));
        getContent()
                .add(
                        new H2(getTranslation("dialogue.debrief")),
                        new Paragraph(getTranslation("dialogue.debriefLead")),
                        turns);
        getContent().addClassNames("hb-stack", "hb-debrief");
    }

    private ListItem note(String patient, Turn turn) {
        var choice = turn.choice();
        var heard = new Paragraph(
                new Span(getTranslation("dialogue.said", patient)),
                new Span(turn.heard().words()));
        heard.addClassName("hb-heard");
        var said = new Marked(
                choice.text(), weightOf(choice.effect()), getTranslation("dialogue.effect." + choice.effect()));
        var answered = new Div(new Span(getTranslation("dialogue.youSaid")), said);
        answered.addClassName("hb-answered");
        var margin = new Div(new Paragraph(choice.why()));
        margin.getElement().setAttribute("role", "note");
        margin.addClassName("hb-margin");
        addBetter(margin, choice);
        return new ListItem(new Div(heard, answered), margin);
    }

    private void addBetter(Div margin, Choice choice) {
        if (choice.better() == null) return;
        var label = new Span(getTranslation("dialogue.better"));
        label.addClassName("hb-kicker");
        var words = new Paragraph(choice.better());
        words.addClassName("hb-better");
        margin.add(label, words);
    }

    private static Weight weightOf(Effect effect) {
        return switch (effect) {
            case HELPS -> Weight.SUPPORTS;
            case NEUTRAL -> Weight.CONSIDER;
            case HARMS -> Weight.HARMS;
        };
    }
}
