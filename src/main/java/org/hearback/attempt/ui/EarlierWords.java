package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearback.attempt.Work;

/**
 * What somebody had half typed in an attempt that they left for a new one: to be read, and copied from. Where that is
 * nothing, it is not there.
 */
class EarlierWords extends Composite<NativeDetails> {
    private static final Predicate<String> TWO_WORDS =
            Pattern.compile("\\p{L}\\S*+\\s+\\S").asPredicate();
    private static final Predicate<String> LETTER = Pattern.compile("\\p{L}").asPredicate();

    private final Div box = new Div();
    private final Set<String> shown = new HashSet<>();

    EarlierWords(Work<?> left) {
        box.addClassName("hb-stack");
        getContent().setSummaryText(getTranslation("attempt.earlierWords"));
        getContent().setContent(box);
        getContent().addClassName("hb-fold");
        getContent().setVisible(false);
        // the others are choices, kept as numbers or in a word
        add(new TreeMap<>(left.drafts()).values(), TWO_WORDS);
    }

    /** Adds what only the browser has, but for choices, which it keeps as numbers. */
    void addFromBrowser(Collection<String> kept) {
        add(kept, LETTER);
    }

    private void add(Collection<String> kept, Predicate<String> isText) {
        kept.stream().map(String::strip).filter(isText).filter(shown::add).forEach(this::add);
    }

    private void add(String text) {
        var quote = new Paragraph(text);
        quote.addClassName("hb-typed");
        box.add(quote);
        getContent().setVisible(true);
    }
}
