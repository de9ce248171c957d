package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Dialogue.Line;

/** The talk while it goes on: what was said scrolls away above, the patient in the middle, the replies below. */
class Talk extends Composite<Div> {
    private final OrderedList earlier = new OrderedList();
    private final PatientPortrait portrait = new PatientPortrait();
    private final Span name = new Span();
    private final Span mood = new Span();
    private final Span clock = new Span();
    private final ReadAloud voice = new ReadAloud();
    private final Span speaker = new Span();
    private final Paragraph line = new Paragraph();
    private final Paragraph waiting = new Paragraph();
    private final Paragraph unrecognised = new Paragraph(getTranslation("dialogue.unrecognised"));
    private final Div heard = new Div(unrecognised, speaker, line, waiting);
    private final Meters meters = new Meters();
    private final Div replies = new Div();
    private final Div banner = new Div();
    private final Details letter = new Details();

    /** @param coaching switches the meters and the coach; it stays where it is from turn to turn */
    Talk(Checkbox coaching) {
        earlier.addClassName("hb-earlier");
        earlier.getElement().setAttribute("aria-label", getTranslation("dialogue.earlier"));
        name.addClassName("hb-who");
        mood.addClassName("hb-mood");
        mood.getElement().setAttribute("aria-live", "polite");
        banner.addClassName("hb-branch");
        clock.addClassName("hb-clock");
        speaker.addClassName("hb-sr-only");
        line.addClassName("hb-says");
        waiting.addClassName("hb-waiting");
        unrecognised.addClassName("hb-unrecognised");
        heard.addClassName("hb-now");
        replies.addClassNames("hb-stack", "hb-reply");
        var face = new Div(portrait, new Div(name, mood, clock), voice);
        face.addClassName("hb-face");
        var help = new Div(coaching, letter);
        help.addClassName("hb-talk-help");
        getContent().add(banner, earlier, face, heard, meters, replies, help);
        getContent().addClassName("hb-talk");
    }

    /**
     * @param place tells this moment from every other
     * @param coached whether to show how the patient is
     */
    void show(Conversation conversation, String place, boolean coached) {
        var patient = conversation.dialogue().patient();
        var now = conversation.line();
        earlier.removeAll();
        conversation.turns().forEach(turn -> earlier.add(said(patient.firstName(), turn)));
        earlier.setVisible(!conversation.turns().isEmpty());
        portrait.show(patient, now.mood());
        name.setText(patient.name());
        var look = getTranslation("dialogue.mood." + now.mood());
        mood.setText(getTranslation("dialogue.looks", patient.firstName(), look));
        clock.setText(clockOf(conversation));
        voice.show(patient, now.says(), place);
        speaker.setText(getTranslation("dialogue.says", patient.firstName(), look));
        line.setText(now.says());
        unrecognised.setVisible(conversation.isUnrecognised());
        remind(now, conversation.unanswered());
        meters.setVisible(coached);
        if (coached) meters.show(conversation);
        else meters.clear();
        letter.setSummaryText(getTranslation("dialogue.letter", patient.firstName()));
        letter.removeAll();
        letter.add(new Referral(patient));
    }

    /** Shows what the learner can answer with. */
    void reply(Component... parts) {
        replies.removeAll();
        replies.add(parts);
    }

    /** Tells that a turn is being tried again and the first talk stays as it was. */
    void branch(int turn, Button back) {
        banner.removeAll();
        banner.add(new Paragraph(getTranslation("dialogue.branch", turn)), back);
        banner.setVisible(true);
    }

    void noBranch() {
        banner.setVisible(false);
    }

    /** What the patient says now. */
    Component heard() {
        return heard;
    }

    private void remind(Line now, Line unanswered) {
        waiting.setVisible(!now.equals(unanswered));
        waiting.removeAll();
        waiting.add(new Span(getTranslation("dialogue.waiting")), new Span(unanswered.says()));
    }

    private String clockOf(Conversation conversation) {
        var slot = conversation.dialogue().slot();
        var minutes = conversation.minutes();
        var time = getTranslation(minutes > slot ? "dialogue.clockOver" : "dialogue.clock", minutes, slot);
        var stage = conversation.node() == null ? null : conversation.node().stage();
        return stage == null
                ? time
                : getTranslation("dialogue.clockAndStage", time, getTranslation("dialogue.stage." + stage));
    }

    private ListItem said(String patient, Turn turn) {
        var before = new Paragraph(
                new Span(getTranslation("dialogue.said", patient)),
                new Span(turn.heard().says()));
        before.addClassName("hb-heard");
        var answered = new Paragraph(new Span(getTranslation("dialogue.youSaid")), new Span(turn.words()));
        answered.addClassName("hb-answered");
        answered.setClassName("hb-typed", turn.answer().isTyped());
        return new ListItem(before, answered);
    }
}
