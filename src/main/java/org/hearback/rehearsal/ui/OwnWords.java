package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.attempt.ui.Prose;
import org.hearback.language.Form;

/** What the learner has said, and how long it takes to say. */
class OwnWords extends Composite<Div> {
    OwnWords(String heading, String text) {
        var words = new Prose(text);
        words.addClassNames("hb-reading", "hb-own-words");
        getContent().add(new H2(heading), words, seconds(text));
        getContent().addClassNames("hb-card", "hb-said-so-far");
    }

    private Paragraph seconds(String text) {
        var time =
                new Paragraph(getTranslation("rehearsal.seconds", Form.of(text).speakingSeconds()));
        time.addClassName("hb-muted");
        return time;
    }
}
