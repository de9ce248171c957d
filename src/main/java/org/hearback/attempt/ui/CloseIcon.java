package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A cross, drawn by the style sheet; its meaning stands in the label of what holds it. */
@Tag("span")
class CloseIcon extends Component {
    CloseIcon() {
        getElement().getClassList().add("hb-icon-close");
        getElement().setAttribute("aria-hidden", "true");
    }
}
