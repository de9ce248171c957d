package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.hearback.attempt.Work;
import org.hearback.course.Changes;
import org.hearback.course.Day;
import org.hearback.course.Difference;

/** Tells somebody in the middle of an activity what its authors have changed meanwhile, and what they can do about it. */
class RevisedNotice extends Composite<Section> {
    RevisedNotice(Work<?> work, Changes changes) {
        var says = Stream.concat(
                        changes.notes().stream(), changes.differences().stream().map(this::inWords))
                .map(ListItem::new)
                .toArray(ListItem[]::new);
        getContent()
                .add(
                        new H2(getTranslation("attempt.revised")),
                        new Paragraph(getTranslation("attempt.revised.since", Day.of(work.startedAt()))),
                        new UnorderedList(says),
                        new Paragraph(getTranslation("attempt.revised.choose")));
        getContent().addClassNames("hb-card", "hb-revised");
    }

    private String inWords(Difference difference) {
        return switch (difference.kind()) {
            case OTHER -> getTranslation("attempt.revised.other");
            case NAMED -> getTranslation(difference.field(), difference.before(), difference.after());
            case VALUE ->
                getTranslation("attempt.revised." + difference.field(), difference.before(), difference.after());
            case ADDED, REMOVED, CHANGED ->
                getTranslation(
                        "attempt.revised." + difference.kind(),
                        difference.count(),
                        getTranslation("attempt.revised.part." + partName(difference.field()), difference.count()));
        };
    }

    /** What an activity calls its parts; those of a kind that nobody has named here are parts. */
    private static String partName(String field) {
        return switch (field) {
            case "questions", "rounds", "nodes", "pauses" -> field;
            default -> "parts";
        };
    }
}
