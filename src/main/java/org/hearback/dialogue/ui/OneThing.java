package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.hearback.dialogue.TryNext;

/** The one thing to try next time. */
class OneThing extends Composite<Section> {
    OneThing(TryNext next, String patient) {
        var sentence = new Paragraph(
                switch (next) {
                    case TryNext.Missed missed ->
                        getTranslation(
                                "dialogue.next.missed", missed.essential().label());
                    case TryNext.Hurt hurt -> getTranslation("dialogue.next.hurt", hurt.turn(), hurt.words());
                    case TryNext.TookBack but -> getTranslation("dialogue.next.tookBack", but.turn());
                    case TryNext.Early early -> getTranslation("dialogue.next.early", early.turn(), patient);
                    case TryNext.OwnWords own -> getTranslation("dialogue.next.ownWords", patient);
                    case TryNext.NextPatient other -> getTranslation("dialogue.next.nextPatient", patient);
                });
        sentence.addClassName("hb-one-thing-words");
        getContent().add(new H2(getTranslation("dialogue.next")), sentence);
        if (next instanceof TryNext.Missed missed) {
            getContent().add(new Paragraph(missed.essential().why()));
        }
        if (next instanceof TryNext.Hurt hurt) {
            getContent()
                    .add(
                            new Paragraph(hurt.behaviour().effect()),
                            new Paragraph(hurt.behaviour().improve()));
        }
        getContent().addClassNames("hb-card", "hb-one-thing");
    }
}
