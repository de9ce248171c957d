package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.hearback.attempt.ui.SavedAnswer;
import org.hearback.quiz.Question;
import org.hearback.quiz.Sitting;

/**
 * The time is up: what was given in time counts, also what a browser without a network could not tell before now.
 */
class TimeUp extends Composite<Div> {
    private final Paragraph kept = new Paragraph();

    TimeUp(Sitting sitting, Function<Question, SavedAnswer> saved, Paper.Taking taking) {
        getContent().addClassNames("hb-time-up", "hb-stack");
        getContent().add(new H2(getTranslation("quiz.timeUp")), kept);
        show(sitting);
        for (var asked : sitting.asked()) late(asked.question(), sitting, saved.apply(asked.question()), taking);
    }

    private void late(Question question, Sitting sitting, SavedAnswer saved, Paper.Taking taking) {
        var shown = new ShownOrder(question, sitting.order(question));
        getContent()
                .add(saved.keeper(
                                shown.given(shown.ofDraft(saved.draft())),
                                (given, ago) -> taking.take(question, shown.response(given), ago))
                        .alone());
    }

    /** Says how much there is now. */
    void show(Sitting sitting) {
        kept.setText(getTranslation(
                "quiz.timeUp.kept", sitting.answered(), sitting.asked().size()));
    }
}
