package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.hearback.attempt.ui.SavedText;

/**
 * A coach who lets somebody find their own words first. Once asked, it reads along for as long as they write: a first
 * try that nobody comments on is where learning begins, and comments on the next ones are what makes them better.
 */
public class ReadWithMe extends Composite<Div> {
    private final SerializableSupplier<Coach> coach;
    private final SavedText box;

    ReadWithMe(SerializableSupplier<Coach> coach, SavedText box) {
        this.coach = coach;
        this.box = box;
        getContent().addClassName("hb-read-with-me");
    }

    /** Offers to read. */
    public ReadWithMe offer(SerializableRunnable onAsked) {
        var hint = new Paragraph(getTranslation("coach.offer.hint"));
        hint.addClassName("hb-muted");
        var ask = new Button(getTranslation("coach.offer"), click -> {
            onAsked.run();
            begin();
        });
        getContent().add(ask, hint);
        return this;
    }

    /** Reads at once: somebody has asked for it before. */
    public ReadWithMe begin() {
        var here = coach.get();
        getContent().removeAll();
        getContent().add(here);
        here.follow(box);
        return this;
    }
}
