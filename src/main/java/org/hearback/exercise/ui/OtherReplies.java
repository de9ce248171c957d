package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.hearback.exercise.Round.Effect;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Reply;

/** What the replies do that the learner has not picked; folded once they have picked one that validates. */
class OtherReplies extends Composite<Details> {
    OtherReplies(Pick round, List<Reply> tried) {
        getContent().setSummaryText(getTranslation("exercise.others"));
        getContent().addClassName("hb-other-replies");
        round.replies().stream()
                .filter(reply -> !tried.contains(reply))
                .forEach(reply -> getContent().add(new ReplyFeedback(reply, "")));
        // nobody goes on without having seen a reply that validates
        getContent().setOpened(tried.isEmpty() || tried.getLast().effect() != Effect.VALIDATING);
        getContent().setVisible(tried.size() < round.replies().size());
    }
}
