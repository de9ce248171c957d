package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.hearback.attempt.ui.Marked;
import org.hearback.attempt.ui.Weight;
import org.hearback.exercise.Round.Effect;
import org.hearback.exercise.Round.Reply;

/** One reply, what it does to the patient, and why. */
class ReplyFeedback extends Composite<Div> {
    /**
     * @param whose said above it, or empty
     */
    ReplyFeedback(Reply reply, String whose) {
        var label = new Span(whose);
        label.addClassName("hb-kicker");
        label.setVisible(!whose.isEmpty());
        getContent().add(label, marked(reply), new Paragraph(reply.feedback()));
        getContent().addClassName("hb-reply-feedback");
    }

    private Marked marked(Reply reply) {
        return new Marked(reply.text(), weightOf(reply.effect()), getTranslation("exercise.effect." + reply.effect()));
    }

    private static Weight weightOf(Effect effect) {
        return switch (effect) {
            case VALIDATING -> Weight.SUPPORTS;
            case NEUTRAL -> Weight.CONSIDER;
            case INVALIDATING -> Weight.HARMS;
        };
    }
}
