package org.hearback.attempt.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * Somebody's words with a mark for what they do: a solid line and a tick, a dotted line and a question mark, a wavy line
 * and a cross. The verdict stands beside them in words, for those who see no mark.
 */
public class Marked extends Span {
    public Marked(String words, Weight weight, String verdict) {
        var said = new Span(words);
        said.addClassName("hb-marked-words");
        var told = new Span(verdict);
        told.addClassName("hb-marked-verdict");
        addClassNames("hb-marked", "hb-" + weight.name().toLowerCase(Locale.ROOT));
        add(said, told);
    }
}
