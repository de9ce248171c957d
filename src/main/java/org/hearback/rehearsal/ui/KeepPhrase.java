package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import org.hearback.rehearsal.PhraseBank;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsed.Said;

/** One click, and what was said is among the learner's phrases; from then on, the way there. */
class KeepPhrase extends Composite<Div> {
    KeepPhrase(Keeping keeping, Part part, Said said) {
        getContent().addClassName("hb-row");
        getContent().getElement().setAttribute("role", "status");
        if (keeping.has(said)) showWay(said);
        else {
            var keep = new Button(getTranslation("rehearsal.phrases.keep"), click -> {
                if (keeping.keep(part, said)) showWay(said);
                else Notification.show(getTranslation("rehearsal.phrases.full", PhraseBank.MOST));
            });
            keep.setAriaLabel(getTranslation("rehearsal.phrases.keepPart", part.name()));
            getContent().add(keep);
        }
    }

    private void showWay(Said said) {
        var way = new Anchor("phrases/" + said.id(), getTranslation("rehearsal.phrases.kept"));
        way.addClassName("hb-way");
        getContent().removeAll();
        getContent().add(way);
    }
}
