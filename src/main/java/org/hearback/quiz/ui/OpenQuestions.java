package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The questions of a paper that have no answer yet, each a way to go there. */
class OpenQuestions extends Composite<Nav> {
    private final SerializableConsumer<Integer> go;

    /**
     * @param go shows a question, by its number from 1
     */
    OpenQuestions(SerializableConsumer<Integer> go) {
        this.go = go;
        getContent().addClassName("hb-open-questions");
        getContent().setAriaLabel(getTranslation("quiz.open.label"));
    }

    void show(List<Integer> numbers) {
        getContent().removeAll();
        getContent().setVisible(!numbers.isEmpty());
        getContent().add(new Span(getTranslation("quiz.open.label")));
        for (var number : numbers) {
            var button = new Button(String.valueOf(number), click -> go.accept(number));
            button.setAriaLabel(getTranslation("quiz.place.alone", number));
            getContent().add(button);
        }
    }
}
