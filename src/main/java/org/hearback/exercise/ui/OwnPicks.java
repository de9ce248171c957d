package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hearback.exercise.Round.Reply;

/** What the learner picked in one round, the latest first. */
class OwnPicks extends Composite<Div> {
    OwnPicks(List<Reply> picks) {
        getContent().addClassNames("hb-stack", "hb-own-picks");
        for (var i = picks.size() - 1; i >= 0; i--) {
            var label = i < picks.size() - 1 ? "exercise.firstReply" : "exercise.yourReply";
            getContent().add(new ReplyFeedback(picks.get(i), getTranslation(label)));
        }
    }
}
