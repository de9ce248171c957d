package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.progress.OutcomeProgress;

/** What a learner can do afterwards, each with how far they are and, where questions ask about it, what they showed. */
class OutcomeList extends UnorderedList {
    private static final int MOST_UNFOLDED = 2;

    OutcomeList(List<OutcomeProgress> outcomes) {
        addClassName("hb-outcomes");
        for (var outcome : outcomes) {
            var how = new Span(inWords(outcome));
            how.addClassName("hb-muted");
            var item = new ListItem(new Div(outcome.outcome()), how);
            if (!outcome.left().isEmpty()) item.add(left(outcome));
            add(item);
        }
    }

    /** Folded where there is so much that it would hide the next outcome. */
    private Component left(OutcomeProgress outcome) {
        var open = new OpenList(outcome.left());
        if (outcome.left().size() <= MOST_UNFOLDED) return open;
        var fold = new NativeDetails(
                getTranslation("progress.outcome.open", outcome.left().size()), open);
        fold.addClassName("hb-fold");
        return fold;
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
