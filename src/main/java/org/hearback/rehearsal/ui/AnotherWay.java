package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import org.hearback.attempt.ui.Prose;
import org.hearback.rehearsal.Rehearsal.Part;

/** How somebody else said a part, and what makes it work; folded, since one's own words come first. */
class AnotherWay extends Composite<Details> {
    AnotherWay(Part part) {
        var example = new Prose(part.example());
        example.addClassName("hb-reading");
        getContent().setSummaryText(getTranslation("rehearsal.anotherWay"));
        getContent().add(example, new Prose(part.why()));
        getContent().addClassName("hb-another-way");
    }
}
