package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.attempt.ui.Prose;
import org.hearback.dialogue.Persona;
import org.hearback.dialogue.Persona.Tried;

/** All that the clinician knows before the talk: the story, what has been tried, and what the scan report says. */
class Referral extends Composite<Div> {
    Referral(Persona patient) {
        getContent().addClassName("hb-referral");
        getContent().add(new H3(getTranslation("dialogue.story")), new Prose(patient.story()));
        if (!patient.tried().isEmpty()) {
            var tried = new UnorderedList();
            patient.tried().forEach(one -> tried.add(tried(one)));
            getContent().add(new H3(getTranslation("dialogue.tried")), tried);
        }
        if (patient.scan() != null) {
            var report = new Paragraph(patient.scan().strip());
            report.addClassName("hb-scan");
            getContent().add(new H3(getTranslation("dialogue.scan")), report);
        }
    }

    private static ListItem tried(Tried one) {
        var what = new Span(one.what());
        what.addClassName("hb-tried");
        return new ListItem(what, new Span(one.how()));
    }
}
