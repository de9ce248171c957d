package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody's own text, untouched, with a line under the words that there is a note about. */
class MarkedText extends Composite<Paragraph> {
    private final String text;
    private final @Nullable SerializableConsumer<Note> open;

    /** @param open what a click or a key on a mark does; without it marks only show */
    MarkedText(String text, List<Note> notes, @Nullable SerializableConsumer<Note> open) {
        this.text = text;
        this.open = open;
        getContent().addClassNames("hb-reading", "hb-coach-text");
        getContent().getElement().setAttribute("dir", "auto");
        for (var piece : Marks.of(text, notes)) {
            var note = piece.note();
            getContent().add(note == null ? new Text(piece.words()) : mark(piece.words(), note));
        }
    }

    private Component mark(String words, Note note) {
        var mark = new Span(words);
        mark.addClassNames("hb-mark", "hb-" + note.weight().name().toLowerCase(Locale.ROOT));
        if (open == null) return mark;
        mark.getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("coach.mark." + note.weight(), words.strip(), note.name()));
        mark.addClickListener(click -> open.accept(note));
        mark.getElement()
                .addEventListener("keydown", key -> open.accept(note))
                .setFilter("(event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), true)");
        return mark;
    }

    /** What it shows. */
    String text() {
        return text;
    }
}
