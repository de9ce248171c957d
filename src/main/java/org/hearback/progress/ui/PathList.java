package org.hearback.progress.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.State;

/** Activities in their order, each with where the learner stands and why. */
class PathList extends OrderedList {
    PathList(List<ActivityProgress> activities) {
        addClassName("hb-path");
        // list-style: none makes some screen readers forget that this is a list
        getElement().setAttribute("role", "list");
        for (var i = 0; i < activities.size(); i++) add(row(i + 1, activities.get(i)));
    }

    private ListItem row(int number, ActivityProgress activity) {
        var mark = new Span(sign(number, activity.state()));
        mark.addClassName("hb-step-mark");
        mark.getElement()
                .setAttribute(
                        "data-state",
                        activity.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new Div(new Anchor(activity.address(), activity.activity().title()));
        if (!activity.activity().required()) {
            var optional = new Span(getTranslation("progress.optional"));
            optional.addClassName("hb-badge");
            title.add(new Text(" "), optional);
        }
        var why = new Span(Words.facts(this, activity) + ". " + Words.why(this, activity));
        why.addClassName("hb-why");
        return new ListItem(mark, title, why);
    }

    private static String sign(int number, State state) {
        return switch (state) {
            case DONE -> "✓";
            case UNDER_WAY -> "…";
            case NOT_PASSED -> "!";
            case NOT_STARTED -> String.valueOf(number);
        };
    }
}
