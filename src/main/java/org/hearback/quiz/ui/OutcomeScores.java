package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.hearback.attempt.Score;

/** The marks for each outcome, as a bar and in words. */
class OutcomeScores extends Composite<Div> {
    OutcomeScores(Map<String, Score> scores) {
        getContent().addClassNames("hb-outcome-scores", "hb-stack");
        var list = new UnorderedList();
        scores.forEach((outcome, score) -> list.add(line(outcome, score)));
        getContent().add(new H2(getTranslation("quiz.byOutcome")), list);
    }

    private ListItem line(String outcome, Score score) {
        var bar = new Span();
        bar.addClassName("hb-share-bar");
        bar.getStyle().set("--hb-share", String.valueOf(score.correct() / score.total()));
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(
                new Span(outcome), new Span(getTranslation("quiz.ofMarks", score.correct(), score.total())), bar);
    }
}
