package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.course.Reference;

/** The studies something rests on, with what we take from each and a link to it; folded until asked for. */
public class EvidenceNote extends Composite<Details> {
    public EvidenceNote(List<Reference> references) {
        var list = new UnorderedList();
        for (var reference : references) {
            var link = new Anchor(reference.link(), getTranslation("attempt.doi", reference.doi()), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener");
            list.add(new ListItem(new Paragraph(reference.finding()), new Paragraph(reference.citation()), link));
        }
        getContent().setSummaryText(getTranslation("attempt.evidence"));
        getContent().add(list);
        getContent().addClassName("hb-evidence");
        getContent().setVisible(!references.isEmpty());
    }
}
