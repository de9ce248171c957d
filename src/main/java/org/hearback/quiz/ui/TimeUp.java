package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.quiz.Sitting;

/**
 * The time is up: what was given in time counts, also what a browser without a network could not tell before now.
 */
class TimeUp extends Composite<Div> {
    private final Paragraph kept = new Paragraph();

    /** @param late what the browser tells only now */
    TimeUp(Sitting sitting, HeldBack late) {
        getContent().addClassNames("hb-time-up", "hb-stack");
        getContent().add(new H2(getTranslation("quiz.timeUp")), kept, late);
        show(sitting);
    }

    /** Says how much there is now. */
    void show(Sitting sitting) {
        kept.setText(getTranslation(
                "quiz.timeUp.kept", sitting.answered(), sitting.asked().size()));
    }
}
