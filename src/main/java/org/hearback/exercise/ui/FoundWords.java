package org.hearback.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Marked;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.Weight;
import org.hearback.exercise.Round.Effect;
import org.hearback.exercise.Round.Find;
import org.hearback.exercise.Round.Phrase;

/** The words that hurt, whether the learner found them or not, and how it could have been said. */
class FoundWords extends Composite<Div> {
    FoundWords(Find round, List<Integer> marked) {
        var found = round.phrases().stream()
                .filter(phrase -> isFound(round, phrase, marked))
                .toList();
        var shown = marked.isEmpty();
        var told = new Paragraph(
                shown
                        ? getTranslation("exercise.shown")
                        : getTranslation(
                                "exercise.found", found.size(), round.phrases().size()));
        told.addClassName("hb-task");
        getContent().addClassNames("hb-stack", "hb-found-words");
        getContent().add(reply(round), told);
        round.phrases().forEach(phrase -> getContent().add(card(phrase, found.contains(phrase), shown)));
        addOthers(round, marked);
        var label = new Span(getTranslation("exercise.better"));
        label.addClassName("hb-kicker");
        var better = new Prose(round.better());
        better.addClassName("hb-reading");
        getContent().add(new Div(label, better));
    }

    private Div reply(Find round) {
        var who = new Span(getTranslation("exercise.clinicianSays"));
        who.addClassName("hb-who");
        var reply = new Paragraph(String.join(" ", round.words()));
        reply.addClassName("hb-says");
        return new Div(who, reply);
    }

    private static boolean isFound(Find round, Phrase phrase, List<Integer> marked) {
        return round.placesOf(phrase).stream().anyMatch(marked::contains);
    }

    private Div card(Phrase phrase, boolean found, boolean shown) {
        var whose = new Span(getTranslation(found ? "exercise.youFound" : "exercise.youMissed"));
        whose.setVisible(!shown);
        whose.addClassName(found ? "hb-kicker" : "hb-muted");
        var verdict = getTranslation("exercise.effect." + Effect.INVALIDATING);
        var card = new Div(whose, new Marked(phrase.words(), Weight.HARMS, verdict), new Paragraph(phrase.why()));
        card.addClassName("hb-reply-feedback");
        return card;
    }

    // marking too much is no mistake: somebody heard something in these words
    private void addOthers(Find round, List<Integer> marked) {
        var places = new ArrayList<>(marked);
        round.phrases().forEach(phrase -> places.removeAll(round.placesOf(phrase)));
        if (places.isEmpty()) return;
        var words = places.stream()
                .map(round.words()::get)
                .map(word -> word.replaceAll("^\\p{P}+|\\p{P}+$", ""))
                .collect(Collectors.joining(" … "));
        getContent().add(new Paragraph(getTranslation("exercise.alsoMarked", words)));
    }
}
