package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.dialogue.Conversation;

/** How the patient is, for those who asked to see it: four numbers, and what the last answer did to each. */
class Meters extends Composite<UnorderedList> {
    Meters() {
        getContent().addClassName("hb-meters");
    }

    void show(Conversation conversation) {
        var now = conversation.state();
        var before = conversation.turns().isEmpty()
                ? now
                : conversation.turns().getLast().before();
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "dialogue.meters",
                                conversation.dialogue().patient().firstName()));
        getContent().removeAll();
        getContent()
                .add(
                        meter("trust", before.trust(), now.trust()),
                        meter("worry", before.worry(), now.worry()),
                        meter("understanding", before.understanding(), now.understanding()),
                        meter("engagement", before.engagement(), now.engagement()));
    }

    /** Nobody has asked: then the page does not hold it either. */
    void clear() {
        getContent().removeAll();
    }

    private ListItem meter(String part, int before, int now) {
        var bar = new Div();
        bar.addClassName("hb-meter");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--hb-share", String.valueOf(now / 100.0));
        var number = new Span(String.valueOf(now));
        number.addClassName("hb-number");
        var change = new Span(now == before ? "" : signed(now - before));
        change.addClassName("hb-change");
        return new ListItem(new Span(getTranslation("dialogue.meter." + part)), bar, number, change);
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : "\u2212" + -change;
    }
}
