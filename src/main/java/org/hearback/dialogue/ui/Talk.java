package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Conversation.Turn;

/** The talk while it goes on: what was said scrolls away above, the patient in the middle, the replies below. */
class Talk extends Composite<Div> {
    private final OrderedList earlier = new OrderedList();
    private final PatientPortrait portrait = new PatientPortrait();
    private final Span name = new Span();
    private final Span mood = new Span();
    private final Paragraph line = new Paragraph();
    private final Div replies = new Div();

    Talk() {
        earlier.addClassName("hb-earlier");
        earlier.getElement().setAttribute("aria-label", getTranslation("dialogue.earlier"));
        name.addClassName("hb-who");
        mood.addClassName("hb-mood");
        mood.getElement().setAttribute("aria-live", "polite");
        line.addClassName("hb-says");
        var face = new Div(portrait, new Div(name, mood));
        face.addClassName("hb-face");
        getContent().add(earlier, face, line, replies);
        getContent().addClassName("hb-talk");
    }

    void show(Conversation conversation, Component choices) {
        var patient = conversation.dialogue().patient();
        var now = conversation.line();
        earlier.removeAll();
        conversation.turns().forEach(turn -> earlier.add(said(patient.firstName(), turn)));
        earlier.setVisible(!conversation.turns().isEmpty());
        portrait.show(patient, now.mood());
        name.setText(patient.name());
        mood.setText(
                getTranslation("dialogue.looks", patient.firstName(), getTranslation("dialogue.mood." + now.mood())));
        line.setText(now.words());
        replies.removeAll();
        replies.add(choices);
    }

    /** What the patient says now. */
    Component line() {
        return line;
    }

    private ListItem said(String patient, Turn turn) {
        var heard = new Paragraph(
                new Span(getTranslation("dialogue.said", patient)),
                new Span(turn.heard().words()));
        heard.addClassName("hb-heard");
        var answered = new Paragraph(
                new Span(getTranslation("dialogue.youSaid")),
                new Span(turn.choice().text()));
        answered.addClassName("hb-answered");
        return new ListItem(heard, answered);
    }
}
