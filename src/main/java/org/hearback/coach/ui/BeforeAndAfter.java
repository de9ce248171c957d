package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearback.language.Certainty;
import org.hearback.language.Context;

/** Two versions of somebody's words: what is new in the second one, what is gone, and what stayed. */
public class BeforeAndAfter extends Composite<Section> {
    /** A version and the notes on it. */
    private record Version(String text, List<Note> notes) {
        List<Note> notIn(Version other) {
            var theirs = other.notes.stream().map(note -> note.key(other.text)).collect(Collectors.toSet());
            return notes.stream()
                    .filter(note -> !theirs.contains(note.key(text)))
                    .toList();
        }
    }

    BeforeAndAfter(Coaching coaching, Context moment, String before, String after) {
        var notes = new Notes(coaching.lexicon(), this::getTranslation);
        var first = new Version(before, notes.on(coaching.analyse(before, moment)));
        var second = new Version(after, notes.on(coaching.analyse(after, moment)));
        var added = second.notIn(first);
        var stayed =
                second.notes().stream().filter(note -> !added.contains(note)).toList();
        var gone = first.notIn(second);
        var versions = new Div(version("coach.before", first), version("coach.after", second));
        versions.addClassName("hb-side-by-side");
        getContent().addClassNames("hb-stack", "hb-before-after");
        getContent().add(new H2(getTranslation("coach.beforeAfter")), versions);
        getContent()
                .add(
                        changes("coach.changes.new", added, after),
                        changes("coach.changes.gone", gone, before),
                        changes("coach.changes.stayed", stayed, after));
        if (first.notes().isEmpty() && second.notes().isEmpty())
            getContent().add(new Paragraph(getTranslation("coach.changes.nothing")));
    }

    private Component version(String title, Version version) {
        var card = new Div(new H3(getTranslation(title)), new MarkedText(version.text(), version.notes()));
        card.addClassName("hb-card");
        return card;
    }

    private Component changes(String title, List<Note> notes, String text) {
        var list = new UnorderedList();
        list.addClassName("hb-changes");
        notes.forEach(note -> list.add(change(note, text)));
        var part = new Div(new H3(getTranslation(title)), list);
        part.setVisible(!notes.isEmpty());
        return part;
    }

    private ListItem change(Note note, String text) {
        var quote = new Span(getTranslation("coach.quote", note.quoteOf(text)));
        quote.addClassName("hb-note-quote");
        var told = note.certainty() == Certainty.ASKING ? "coach.change.asked" : "coach.change." + note.weight();
        var name = new Span(getTranslation(told, note.name()));
        var item = new ListItem(name, quote);
        item.addClassName("hb-" + note.weight().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
