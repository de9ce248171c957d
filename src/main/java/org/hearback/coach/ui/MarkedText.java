package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;

/** Somebody's own text, untouched, with a line under the words that there is something to say about. */
public class MarkedText extends Composite<Paragraph> {
    private final String text;

    /** Marks that only show. */
    public MarkedText(String text, List<? extends Mark> marks) {
        this(text, marks, MarkedText::underlined);
    }

    /** @param open what a click or a key on a mark does */
    MarkedText(String text, List<Note> notes, SerializableConsumer<Note> open) {
        this(text, notes, (words, note) -> openable(words, note, open));
    }

    private <M extends Mark> MarkedText(String text, List<M> marks, SerializableBiFunction<String, M, Component> show) {
        this.text = text;
        getContent().addClassNames("hb-reading", "hb-coach-text");
        getContent().getElement().setAttribute("dir", "auto");
        for (var piece : Marks.of(text, marks)) {
            var mark = piece.mark();
            getContent().add(mark == null ? new Text(piece.words()) : show.apply(piece.words(), mark));
        }
    }

    private static Span underlined(String words, Mark mark) {
        var line = new Span(words);
        line.addClassNames("hb-mark", "hb-" + mark.weight().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static Component openable(String words, Note note, SerializableConsumer<Note> open) {
        var mark = underlined(words, note);
        mark.getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", "0")
                .setAttribute(
                        "aria-label", mark.getTranslation("coach.mark." + note.weight(), words.strip(), note.name()));
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
