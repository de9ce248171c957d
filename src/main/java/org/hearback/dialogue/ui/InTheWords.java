package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Weight;
import org.hearback.coach.ui.Mark;
import org.hearback.dialogue.Remark;
import org.hearback.dialogue.Remark.Found;

/** What was found in an answer: behaviours by their names, words better avoided, and a "but" that took something back. */
class InTheWords extends Composite<UnorderedList> {
    private static final double SURE = 0.9;

    private record Marking(Weight weight, List<org.hearback.language.Span> spans) implements Mark {}

    InTheWords(Remark remark) {
        var words = remark.turn().words();
        var reading = remark.turn().answer().reading();
        var isTyped = remark.turn().answer().isTyped();
        for (var found : told(remark)) {
            var item = item(weightOf(found), nameOf(found));
            if (!found.shown().spans().isEmpty())
                item.add(quote(words, found.shown().spans()));
            if (isTyped && !isAsked(found)) item.add(aside(sureness(found)));
            getContent().add(item);
        }
        for (var avoid : reading.avoid()) {
            var item = item(Weight.CONSIDER, getTranslation("dialogue.avoid." + avoid.kind()));
            item.add(quote(words, List.of(avoid.span())), aside(getTranslation("dialogue.instead", avoid.instead())));
            getContent().add(item);
        }
        if (reading.but() != null) getContent().add(item(Weight.CONSIDER, getTranslation("dialogue.but")));
        getContent().addClassNames("hb-changes", "hb-in-the-words");
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    /** The words to mark in an answer. */
    static List<Mark> marks(Remark remark) {
        var reading = remark.turn().answer().reading();
        var marks = new ArrayList<Mark>();
        told(remark)
                .forEach(found ->
                        marks.add(new Marking(weightOf(found), found.shown().spans())));
        reading.avoid().forEach(avoid -> marks.add(new Marking(Weight.CONSIDER, List.of(avoid.span()))));
        if (reading.but() != null) marks.add(new Marking(Weight.CONSIDER, List.of(reading.but())));
        return marks;
    }

    /** Where something good was found for certain, further guesses at the good in it are noise. */
    private static List<Found> told(Remark remark) {
        var isGood = remark.strength().isPresent();
        return remark.found().stream()
                .filter(found -> found.behaviour().isHarmful()
                        || !isGood
                        || !found.shown().asking())
                .toList();
    }

    private static Weight weightOf(Found found) {
        if (found.shown().asking()) return Weight.CONSIDER;
        return found.behaviour().isHarmful() ? Weight.HARMS : Weight.SUPPORTS;
    }

    /** What hurts is told only where it is sure. */
    private static boolean isAsked(Found found) {
        return found.shown().asking()
                || found.behaviour().isHarmful() && found.shown().confidence() < SURE;
    }

    private String nameOf(Found found) {
        return isAsked(found) ? found.behaviour().question() : withFacet(found);
    }

    private static String withFacet(Found found) {
        return found.behaviour().facets().stream()
                .filter(facet -> facet.code().equals(found.shown().facet()))
                .findFirst()
                .map(facet -> found.behaviour().name() + ": " + facet.name())
                .orElse(found.behaviour().name());
    }

    private String sureness(Found found) {
        return getTranslation(found.shown().confidence() >= SURE ? "dialogue.sure" : "dialogue.fairlySure");
    }

    private ListItem item(Weight weight, String name) {
        var item = new ListItem(new Span(name));
        item.addClassName("hb-" + weight.name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Span quote(String words, List<org.hearback.language.Span> spans) {
        var quoted = spans.stream().map(span -> span.of(words).strip()).collect(Collectors.joining(" … "));
        var quote = new Span(getTranslation("dialogue.quote", quoted));
        quote.addClassName("hb-note-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private static Span aside(String words) {
        var aside = new Span(words);
        aside.addClassName("hb-muted");
        return aside;
    }
}
