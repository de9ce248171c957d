package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.attempt.ui.Marked;
import org.hearback.attempt.ui.Weight;
import org.hearback.coach.ui.Mark;
import org.hearback.coach.ui.MarkedText;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Remark;
import org.hearback.language.Behaviour;

/**
 * One turn: what the patient said, what the learner answered with the very words marked, and in the margin what the
 * patient felt and what it did. Why, and another way to say it, when opened.
 */
class TurnNote extends Composite<Div> {
    private final String patient;

    TurnNote(Remark remark, String patient, EvidenceNote evidence, Component tryAgain) {
        this.patient = patient;
        var heard = new Paragraph(
                new Span(getTranslation("dialogue.said", patient)),
                new Span(remark.turn().heard().says()));
        heard.addClassName("hb-heard");
        var answered = new Div(new Span(getTranslation("dialogue.youSaid")), said(remark));
        answered.addClassName("hb-answered");
        var talk = new Div(
                new H3(getTranslation("dialogue.reply.number", remark.turn().number())), heard, answered);
        talk.addClassName("hb-turn-talk");
        getContent().add(talk, margin(remark, evidence, tryAgain));
        getContent().addClassName("hb-turn");
    }

    private Component said(Remark remark) {
        var weight = weightOf(remark.effect());
        var verdict = getTranslation("dialogue.effect." + remark.effect());
        var marks = InTheWords.marks(remark);
        if (!remark.turn().answer().isTyped() && marks.stream().noneMatch(mark -> tells(mark, weight)))
            return new Marked(remark.turn().words().strip(), weight, verdict);
        var told = new Span(verdict);
        told.addClassName("hb-marked-verdict");
        var said = new Div(new MarkedText(remark.turn().words(), marks), told);
        said.addClassNames("hb-said-words", "hb-" + weight.name().toLowerCase(Locale.ROOT));
        return said;
    }

    /** Whether words are marked that bear the verdict out; where none are, the whole reply is marked. */
    private static boolean tells(Mark mark, Weight verdict) {
        return !mark.spans().isEmpty() && (mark.weight() == verdict || verdict == Weight.CONSIDER);
    }

    private Component margin(Remark remark, EvidenceNote evidence, Component tryAgain) {
        var margin = new Div();
        margin.getElement().setAttribute("role", "note");
        margin.addClassName("hb-margin");
        if (remark.felt() != null) {
            var felt = new Paragraph(remark.felt().strip());
            felt.addClassName("hb-felt");
            var label = new Span(getTranslation("dialogue.felt", patient));
            label.addClassName("hb-kicker");
            margin.add(label, felt);
        }
        if (isLost(remark)) margin.add(new Paragraph(getTranslation("dialogue.notFollowed", patient)));
        margin.add(new InTheWords(remark), new Moved(remark.turn()), more(remark, evidence, tryAgain));
        return margin;
    }

    private static boolean isLost(Remark remark) {
        var answer = remark.turn().answer();
        return answer.choice() == null && answer.reaction() == null;
    }

    private Component more(Remark remark, EvidenceNote evidence, Component tryAgain) {
        var inside = new Div();
        inside.addClassName("hb-turn-more");
        remark.takenAs().ifPresent(text -> inside.add(labelled("dialogue.takenAs", text, "hb-better")));
        if (remark.why() != null) inside.add(labelled("dialogue.why", remark.why(), "hb-why"));
        if (remark.better() != null) inside.add(labelled("dialogue.better", remark.better(), "hb-better"));
        if (remark.isToKeep()) inside.add(labelled("dialogue.keep", whatItDid(remark), "hb-keep"));
        inside.add(evidence, tryAgain);
        var more = new NativeDetails(getTranslation("dialogue.more"), inside);
        more.addClassName("hb-fold");
        return more;
    }

    private String whatItDid(Remark remark) {
        var did = remark.strength().map(Behaviour::code).orElse("any");
        return getTranslation("dialogue.keep." + did, patient);
    }

    private Component labelled(String translationKey, String words, String className) {
        var label = new Span(getTranslation(translationKey, patient));
        label.addClassName("hb-kicker");
        var paragraph = new Paragraph(words.strip());
        paragraph.addClassName(className);
        return new Div(label, paragraph);
    }

    private static Weight weightOf(Effect effect) {
        return switch (effect) {
            case HELPS -> Weight.SUPPORTS;
            case NEUTRAL -> Weight.CONSIDER;
            case HARMS -> Weight.HARMS;
        };
    }
}
