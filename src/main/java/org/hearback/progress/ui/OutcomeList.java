package org.hearback.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.progress.OutcomeProgress;

/** What a learner can do afterwards, each with how far they are and, where questions ask about it, what they showed. */
class OutcomeList extends UnorderedList {
    OutcomeList(List<OutcomeProgress> outcomes) {
        addClassName("hb-outcomes");
        for (var outcome : outcomes) {
            var how = new Span(inWords(outcome));
            how.addClassName("hb-muted");
            add(new ListItem(new Div(outcome.outcome()), how));
        }
    }

    private String inWords(OutcomeProgress outcome) {
        var done = outcome.isReached()
                ? getTranslation("progress.outcome.reached", outcome.of())
                : getTranslation("progress.outcome.left", outcome.done(), outcome.of());
        var score = outcome.score();
        return score == null
                ? done
                : done + " " + getTranslation("progress.outcome.score", score.correct(), score.total());
    }
}
