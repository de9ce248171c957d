package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.hearback.attempt.ui.Prose;
import org.hearback.quiz.Vignette;

/** The case that several questions share. */
class CaseText extends Composite<Div> {
    private CaseText(Component content) {
        getContent().addClassName("hb-case");
        getContent().add(content);
    }

    /** Above the first of its questions. */
    static CaseText headed(Vignette vignette) {
        var text = new Div(new H2(vignette.title()), new Prose(vignette.text()));
        text.addClassName("hb-stack");
        return new CaseText(text);
    }

    /** Beside one of its questions; it can be folded away. */
    static CaseText folding(Vignette vignette, boolean open) {
        var details = new Details(vignette.title(), new Prose(vignette.text()));
        details.setOpened(open);
        return new CaseText(details);
    }
}
