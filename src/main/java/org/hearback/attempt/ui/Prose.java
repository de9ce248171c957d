package org.hearback.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Running text of the content, a paragraph for every part between empty lines. */
public class Prose extends Div {
    public Prose(String text) {
        addClassName("hb-prose");
        for (var paragraph : text.strip().split("\\n\\s*\\n")) add(new Paragraph(paragraph.strip()));
    }
}
