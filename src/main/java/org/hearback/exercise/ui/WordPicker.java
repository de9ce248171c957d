package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a clinician said, each word a button to mark it with. */
class WordPicker extends Composite<Div> {
    private final SortedSet<Integer> marked = new TreeSet<>();
    private final Paragraph error = new Paragraph();

    /**
     * @param draft what {@code keep} was given last, or nothing
     * @param keep is given every change
     */
    WordPicker(String label, List<String> words, String draft, SerializableConsumer<String> keep) {
        if (!draft.isEmpty())
            Arrays.stream(draft.split(",")).map(Integer::valueOf).forEach(marked::add);
        var title = new Span(label);
        title.setId("hb-word-picker");
        title.addClassName("hb-who");
        var sentence = new Div();
        sentence.addClassNames("hb-reading", "hb-word-picker");
        sentence.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "hb-word-picker");
        for (var place = 0; place < words.size(); place++) sentence.add(word(words.get(place), place, keep));
        error.addClassName("hb-error");
        error.getElement().setAttribute("role", "alert");
        getContent().add(title, sentence, error);
    }

    Collection<Integer> marked() {
        return List.copyOf(marked);
    }

    void setError(String message) {
        error.setText(message);
    }

    private NativeButton word(String word, int place, SerializableConsumer<String> keep) {
        var button = new NativeButton(word);
        button.getElement().setAttribute("type", "button");
        show(button, place);
        button.addClickListener(click -> {
            if (!marked.remove(place)) marked.add(place);
            show(button, place);
            error.setText("");
            keep.accept(marked.stream().map(String::valueOf).collect(Collectors.joining(",")));
        });
        return button;
    }

    private void show(NativeButton button, int place) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(marked.contains(place)));
    }
}
