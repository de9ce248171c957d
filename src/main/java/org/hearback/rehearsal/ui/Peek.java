package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** A look at how one has said it before. It is counted and never held against anybody. */
class Peek extends Composite<Div> {
    private final Button open = new Button(getTranslation("rehearsal.peek"));
    private final Div words;

    Peek(String text, boolean opened) {
        var counted = new Paragraph(getTranslation("rehearsal.peek.counted"));
        counted.addClassName("hb-muted");
        words = new Div(new OwnWords(getTranslation("rehearsal.peek.words"), text), counted);
        words.addClassName("hb-stack");
        words.getElement().setAttribute("role", "status");
        show(opened);
        getContent().add(open, words);
        getContent().addClassName("hb-peek");
    }

    void onOpened(SerializableRunnable listener) {
        open.addClickListener(click -> {
            listener.run();
            show(true);
        });
    }

    boolean isOpen() {
        return words.isVisible();
    }

    private void show(boolean opened) {
        words.setVisible(opened);
        open.setVisible(!opened);
    }
}
