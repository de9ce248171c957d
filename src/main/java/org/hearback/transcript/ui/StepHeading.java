package org.hearback.transcript.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;

/** The heading of a step that took another's place; it takes the focus, so that a screen reader says it. */
class StepHeading extends H2 {
    StepHeading(String text) {
        super(text);
        addClassName("transcript-step-heading");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs("this.focus()");
    }
}
