package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of the screen that is named by its heading, and that the eye and a screen reader can be led to. */
abstract class TitledSection extends Composite<Section> {
    private final H2 heading;

    TitledSection(String id, String titleKey, Object... inIt) {
        heading = new H2(getTranslation(titleKey, inIt));
        heading.setId(id);
        getContent().getElement().setAttribute("aria-labelledby", id);
        getContent().add(heading);
    }

    final void add(Component... parts) {
        getContent().add(parts);
    }

    /** Leads there. */
    final void look() {
        heading.getElement()
                .executeJs(
                        "this.tabIndex = -1; this.focus({preventScroll: true}); this.parentElement.scrollIntoView({block: 'nearest'})");
    }
}
