package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.certificate.Renewal;
import org.hearback.certificate.Validity;
import org.hearback.progress.ActivityProgress;

/** When an award can be renewed, and what is left to pass again until it is. */
class RenewalPart extends Composite<Div> {
    RenewalPart(Renewal renewal, Validity validity) {
        var key = "certificate." + (validity == Validity.REVOKED ? "again" : "renewal");
        getContent().addClassName("certificate-renewal");
        getContent().add(new H3(getTranslation(key + ".heading")));
        if (!renewal.open()) {
            getContent().add(new Paragraph(getTranslation("certificate.renewal.later", renewal.opens())));
            return;
        }
        var left = renewal.progress().left();
        var list = new UnorderedList(left.stream().map(RenewalPart::item).toArray(ListItem[]::new));
        list.addClassName("certificate-left");
        getContent().add(new Paragraph(getTranslation(key + ".open", renewal.opens(), left.size())), list);
    }

    private static ListItem item(ActivityProgress activity) {
        return new ListItem(new Anchor(activity.address(), activity.activity().title()));
    }
}
