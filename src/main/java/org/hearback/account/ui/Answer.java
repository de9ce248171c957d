package org.hearback.account.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What came of a click, said aloud by screen readers and next to the button. */
class Answer extends Paragraph {
    Answer() {
        getElement().setAttribute("role", "status");
    }

    void good(String text) {
        setText(text);
        setClassName("hb-ok");
    }

    void bad(String text) {
        setText(text);
        setClassName("hb-error");
    }

    void clear() {
        setText("");
    }
}
