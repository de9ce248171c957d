package org.hearback.quiz.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.hearback.quiz.MatchQuestion;

/** Server side of {@code frontend/match-pairs.ts}. */
@Tag("match-pairs")
@JsModule("./match-pairs.ts")
class MatchPairs extends PlacedField.Pieces<MatchPairs> {
    MatchPairs(MatchQuestion question, List<Integer> order, String asks) {
        super(asks);
        list("items", question.pairs().stream().map(MatchQuestion.Pair::item).toList());
        list("options", order.stream().map(question.options()::get).toList());
        say("choose", "quiz.match.choose");
    }
}
