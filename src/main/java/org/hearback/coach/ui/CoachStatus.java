package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analysis;

/** What the coach has found, in one short sentence that a screen reader speaks when nothing else is being said. */
class CoachStatus extends Composite<Paragraph> {
    private static final int LAST_IN_WORDS = 9;

    CoachStatus() {
        getContent().addClassName("hb-coach-status");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    void show(Analysis analysis, List<Note> notes) {
        getContent().setText(sentence(analysis, notes));
    }

    private String sentence(Analysis analysis, List<Note> notes) {
        if (analysis.unjudged() != null) return getTranslation("coach.unjudged." + analysis.unjudged());
        if (notes.isEmpty()) return getTranslation("coach.nothing");
        var counts = Stream.of(Weight.SUPPORTS, Weight.HARMS, Weight.CONSIDER)
                .map(weight -> count(weight, notes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return getTranslation("coach.found", Character.toUpperCase(counts.charAt(0)) + counts.substring(1));
    }

    private String count(Weight weight, List<Note> notes) {
        var count = (int) notes.stream().filter(note -> note.weight() == weight).count();
        if (count == 0) return "";
        var number = count <= LAST_IN_WORDS ? getTranslation("coach.number." + count) : String.valueOf(count);
        return getTranslation("coach.count." + weight, count, number);
    }
}
