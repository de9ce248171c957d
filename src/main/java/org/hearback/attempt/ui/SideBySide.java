package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The learner's own words and a model answer, to be compared. */
public class SideBySide extends Composite<Div> {
    public SideBySide(String own, String model) {
        getContent().addClassName("hb-side-by-side");
        getContent()
                .add(
                        words("attempt.yourWords", own, "hb-own-words"),
                        words("attempt.modelAnswer", model, "hb-model-answer"));
    }

    private Component words(String title, String text, String className) {
        var prose = new Prose(text);
        prose.addClassName("hb-reading");
        var card = new Div(new H2(getTranslation(title)), prose);
        card.addClassNames("hb-card", className);
        return card;
    }
}
