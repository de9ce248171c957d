package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.hearback.attempt.Work;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Visit;

/** Which endings the learner has come to, of how many; the others keep their secret. */
class EndingsMet extends Composite<Paragraph> {
    EndingsMet(Dialogue dialogue, List<Work<Dialogue>> history) {
        var met = history.stream()
                .flatMap(work -> Visit.replay(work.activity(), work.steps()).talks().stream())
                .flatMap(talk -> talk.conversation().howItEnded().stream())
                .map(Ending::id)
                .collect(Collectors.toSet());
        // an earlier version of the dialogue may have had endings that this one has not
        met.retainAll(dialogue.endings().stream().map(Ending::id).toList());
        getContent()
                .setText(getTranslation(
                        "dialogue.endings", met.size(), dialogue.endings().size()));
        getContent().addClassName("hb-muted");
    }
}
