package org.hearback.dialogue;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.hearback.course.Problems;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import tools.jackson.core.JacksonException;

/** Whether everything in a dialogue comes about in some talk, and every talk can come to an end. */
final class TalkCheck {
    private static final int FEWEST_CARDS = 2;
    private static final int MOST_CARDS = 4;

    private final Dialogue dialogue;
    private final Problems problems;

    TalkCheck(Dialogue dialogue, Problems problems) {
        this.dialogue = dialogue;
        this.problems = problems;
    }

    void run() {
        responses()
                .ifPresentOrElse(
                        responses -> check(Exploration.of(dialogue, responses)),
                        () -> problems.at(
                                "nodes",
                                "cannot be played: patients/%s is missing or does not read".formatted(Responses.FILE)));
    }

    /** Those of the folder that is checked: its patients are met with them. */
    private Optional<Responses> responses() {
        try {
            return Optional.of(Responses.read(problems.contentPath("patients")));
        } catch (UncheckedIOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private void check(Exploration explored) {
        for (var i = 0; i < dialogue.nodes().size(); i++)
            checkNode(dialogue.nodes().get(i), "nodes[" + i + "]", explored);
        for (var i = 0; i < dialogue.interruptions().size(); i++) {
            var path = "interruptions[" + i + "]";
            if (!explored.met(path)) problems.at(path + ".when", "never holds where the patient could break in");
        }
        for (var i = 0; i < dialogue.essentials().size(); i++) checkEssential("essentials[" + i + "]", i, explored);
        for (var i = 0; i < dialogue.endings().size(); i++) {
            var path = "endings[" + i + "]";
            if (!explored.met(path))
                problems.at(
                        path,
                        "no talk ends with \"%s\": change when it comes about, or what replies do"
                                .formatted(dialogue.endings().get(i).id()));
        }
    }

    private void checkNode(Node node, String path, Exploration explored) {
        if (!explored.met(path)) {
            problems.at(path, "no talk ever comes to \"%s\": lead to it or remove it".formatted(node.id()));
            return;
        }
        for (var k = 0; k < node.otherwise().size(); k++) {
            var other = "%s.otherwise[%d]".formatted(path, k);
            if (!explored.met(other)) problems.at(other + ".when", "never holds when the talk comes here");
        }
        for (var j = 0; j < node.choices().size(); j++)
            checkChoice(node.choices().get(j), "%s.choices[%d]".formatted(path, j), explored);
        checkCards(node, path, explored);
        if (explored.isStuckAt(node.id()))
            problems.at(
                    path,
                    "some talk can never end once it is at \"%s\": let a choice that is always possible lead on"
                            .formatted(node.id()));
    }

    private void checkChoice(Choice choice, String path, Exploration explored) {
        if (!explored.met(path)) {
            problems.at(path + ".when", "never holds when the talk is here");
            return;
        }
        for (var k = 0; k < choice.goes().size(); k++) {
            var way = "%s.goes[%d]".formatted(path, k);
            if (!explored.met(way)) problems.at(way + ".when", "never holds after this reply");
        }
    }

    private void checkCards(Node node, String path, Exploration explored) {
        var cards = explored.cardsAt(node.id());
        if (cards.fewest() < FEWEST_CARDS)
            problems.at(
                    path,
                    "some talk has only %d replies to choose from at \"%s\": let two at least be possible always"
                            .formatted(cards.fewest(), node.id()));
        if (cards.most() > MOST_CARDS)
            problems.at(
                    path,
                    "some talk has %d replies to choose from at \"%s\": four at most are possible at a time"
                            .formatted(cards.most(), node.id()));
    }

    private void checkEssential(String path, int place, Exploration explored) {
        var id = dialogue.essentials().get(place).id();
        if (!explored.met(path)) problems.at(path + ".when", "no talk ever does \"%s\"".formatted(id));
        if (!explored.missed(path))
            problems.at(path + ".when", "every talk does \"%s\": nobody can miss it".formatted(id));
    }
}
