package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.TreeMap;
import org.hearback.attempt.Work;

/** What somebody had half typed in an attempt that they left for a new one: to be read, and copied from. */
class EarlierWords extends Composite<NativeDetails> {
    EarlierWords(List<String> words) {
        var box = new Div();
        box.addClassName("hb-stack");
        for (var text : words) {
            var quote = new Paragraph(text);
            quote.addClassName("hb-typed");
            box.add(quote);
        }
        getContent().setSummaryText(getTranslation("attempt.earlierWords"));
        getContent().setContent(box);
        getContent().addClassName("hb-fold");
    }

    /** The half-typed texts of an attempt; other drafts are choices, kept as numbers or in a word. */
    static List<String> in(Work<?> work) {
        return new TreeMap<>(work.drafts())
                .values().stream()
                        .map(String::strip)
                        .filter(text -> text.matches("(?s).*\\p{L}\\S*\\s+\\S.*"))
                        .toList();
    }
}
