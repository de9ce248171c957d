package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.dialogue.Conversation.Turn;

/** How far an answer moved trust, worry and understanding, in one quiet line. */
class Moved extends Composite<Paragraph> {
    Moved(Turn turn) {
        var before = turn.before();
        var after = turn.after();
        var parts = Stream.of(
                        part("dialogue.trust", after.trust() - before.trust()),
                        part("dialogue.worry", after.worry() - before.worry()),
                        part("dialogue.understanding", after.understanding() - before.understanding()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        getContent().setText(parts.isEmpty() ? getTranslation("dialogue.movedNothing") : parts);
        getContent().addClassNames("hb-moved", "hb-muted");
    }

    private String part(String name, int points) {
        if (points == 0) return "";
        return getTranslation(name) + " " + (points > 0 ? "+" : "−") + Math.abs(points);
    }
}
