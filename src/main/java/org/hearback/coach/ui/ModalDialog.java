package org.hearback.coach.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;

/** The browser's own dialog: it keeps the focus inside, closes with Escape, and gives the focus back. */
@Tag("dialog")
class ModalDialog extends HtmlContainer {
    /** @param title what it asks; its accessible name too */
    ModalDialog(String title) {
        var heading = new H2(title);
        heading.setId("hb-dialog-title");
        addClassNames("hb-dialog", "hb-stack");
        getElement().setAttribute("aria-labelledby", "hb-dialog-title");
        getElement().addEventListener("close", close -> removeFromParent());
        add(heading);
    }

    /** Shows it over the page that this component stands on. */
    void openOver(Component page) {
        page.getElement().appendChild(getElement());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("if (!this.open) this.showModal()");
    }

    void close() {
        removeFromParent();
    }
}
