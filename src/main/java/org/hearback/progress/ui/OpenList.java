package org.hearback.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.progress.ActivityProgress;

/** Activities that are still to be done, each with why. */
class OpenList extends UnorderedList {
    OpenList(List<ActivityProgress> open) {
        addClassName("hb-open");
        for (var activity : open) {
            var why = new Span(Words.facts(this, activity) + ". " + Words.why(this, activity));
            why.addClassName("hb-muted");
            add(new ListItem(new Anchor(activity.address(), activity.activity().title()), new Span(" "), why));
        }
    }
}
