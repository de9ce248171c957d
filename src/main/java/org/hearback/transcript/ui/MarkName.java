package org.hearback.transcript.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.hearback.attempt.ui.Weight;

/** The name of something found, with the sign of what it does; its words stand elsewhere. */
class MarkName extends Span {
    MarkName(Weight weight, String name) {
        var told = new Span(name);
        told.addClassName("hb-marked-verdict");
        addClassNames("transcript-mark", style(weight));
        add(told);
    }

    static String style(Weight weight) {
        return "hb-" + weight.name().toLowerCase(Locale.ROOT);
    }
}
