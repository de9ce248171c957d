package org.hearback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page for people who are not signed in: the brand, one heading, one card. */
abstract class AlonePage extends Composite<Div> {
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div card = new Div();
    private final Main main = new Main(heading, lead, card);

    AlonePage() {
        var brand = new Anchor("sign-in", getTranslation("account.brand"));
        brand.addClassName("hb-brand");
        lead.addClassName("hb-lead");
        card.addClassName("hb-card");
        main.addClassName("hb-stack");
        getContent().addClassName("hb-alone");
        getContent().add(new Header(brand), main);
    }

    void say(String headingText, String leadText) {
        heading.setText(headingText);
        lead.setText(leadText);
    }

    /** Puts these in the card, in place of what was there. */
    void show(Component... content) {
        card.removeAll();
        card.add(content);
    }

    void addBelow(Component... content) {
        main.add(content);
    }
}
