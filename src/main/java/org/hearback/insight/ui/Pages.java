package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** The way through a long table. */
class Pages extends Composite<Nav> {
    Pages(int page, int pages, SerializableConsumer<Integer> turn) {
        var back = new Button(getTranslation("insight.pages.back"), click -> turn.accept(page - 1));
        back.setEnabled(page > 1);
        var on = new Button(getTranslation("insight.pages.on"), click -> turn.accept(page + 1));
        on.setEnabled(page < pages);
        getContent().addClassNames("hb-actions", "insight-pages");
        getContent().setAriaLabel(getTranslation("insight.pages"));
        getContent().add(back, new Span(getTranslation("insight.pages.here", page, pages)), on);
    }
}
