package org.hearback.insight.ui;

import com.vaadin.flow.component.html.Span;
import org.hearback.insight.Stage;

/** Where a learner is, with a sign of its own, so that it does not rest on the colour. */
class StageBadge extends Span {
    StageBadge(Stage stage) {
        var sign = new Span(sign(stage));
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(getTranslation("insight.stage." + stage)));
        addClassNames("hb-badge", "insight-stage");
        getElement().setAttribute("data-stage", stage.name());
    }

    static String sign(Stage stage) {
        return switch (stage) {
            case DONE -> "✓";
            case UNDER_WAY -> "…";
            case LATE -> "!";
            case NOT_BEGUN -> "–";
        };
    }
}
