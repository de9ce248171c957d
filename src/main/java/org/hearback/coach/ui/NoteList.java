package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearback.course.Reference;

/** Every note on a text, the most useful first; a note that is still there when the text changes stays open. */
class NoteList extends Composite<UnorderedList> {
    private final SerializableFunction<Note, List<Reference>> studies;
    private final SerializableConsumer<Note> disagree;
    private final List<NoteCard> cards = new ArrayList<>();
    private String text = "";

    /**
     * @param studies what a note rests on
     * @param disagree what "I disagree" does
     */
    NoteList(SerializableFunction<Note, List<Reference>> studies, SerializableConsumer<Note> disagree) {
        this.studies = studies;
        this.disagree = disagree;
        getContent().addClassName("hb-notes");
        getContent().getElement().setAttribute("role", "list");
    }

    void show(String newText, List<Note> notes) {
        var open = openKeys();
        text = newText;
        cards.clear();
        getContent().removeAll();
        for (var note : notes) {
            var card = new NoteCard(note, text, studies.apply(note), disagree);
            card.setOpen(open.contains(note.key(text)));
            cards.add(card);
            getContent().add(new ListItem(card));
        }
    }

    /** Opens one note, closes the others and goes there. */
    void visit(Note note) {
        for (var card : cards) {
            if (card.note().equals(note)) card.visit();
            else card.setOpen(false);
        }
    }

    private Set<String> openKeys() {
        var keys = new HashSet<String>();
        cards.stream()
                .filter(NoteCard::isOpen)
                .forEach(card -> keys.add(card.note().key(text)));
        return keys;
    }
}
