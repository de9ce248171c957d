package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A part of a page that stands on its own. */
public class Card extends Section {
    public Card(Component... parts) {
        super(parts);
        addClassName("hb-card");
    }
}
