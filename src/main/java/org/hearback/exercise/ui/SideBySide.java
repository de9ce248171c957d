package org.hearback.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.hearback.attempt.ui.Prose;

/** The learner's own words and a model answer, to be compared. */
class SideBySide extends Composite<Div> {
    SideBySide(String own, String model) {
        getContent().addClassName("hb-side-by-side");
        getContent()
                .add(
                        words("exercise.yourWords", own, "hb-own-words"),
                        words("exercise.modelAnswer", model, "hb-model-answer"));
    }

    private Component words(String title, String text, String className) {
        var prose = new Prose(text);
        prose.addClassName("hb-reading");
        var card = new Div(new H2(getTranslation(title)), prose);
        card.addClassNames("hb-card", className);
        return card;
    }
}
