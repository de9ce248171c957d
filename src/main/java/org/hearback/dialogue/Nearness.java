package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.course.Activity;
import org.hearback.course.CloserLook;
import org.hearback.course.Problems;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Intents;
import org.hearback.language.Intents.Intent;
import org.hearback.language.Intents.Match;
import org.hearback.language.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Tries every wording of every reply as if its author had not given it: is it still known for that reply, or is it nearer
 * to another of the same node? Takes seconds for a dialogue.
 */
public final class Nearness implements CloserLook {
    private final Analyst analyst;
    private final Intents intents;

    /**
     * A wording that is nearer to another reply.
     *
     * @param path where it stands in the dialogue: {@code nodes[2].choices[0].phrasings[3]}
     */
    public record Problem(String path, String message) {}

    /** One wording, and what was made of it while it was left out. */
    record Trial(String path, Node node, Choice choice, String words, Match match) {
        /** Whether it is understood rightly. */
        boolean isRight() {
            return choice.id().equals(match.intent());
        }

        /** Whether its own reply is the nearest, be it near enough or not. */
        boolean isNearestToItsOwn() {
            return choice.id().equals(match.nearest());
        }
    }

    public Nearness(Analyst analyst, Intents intents) {
        this.analyst = analyst;
        this.intents = intents;
    }

    @Override
    public void at(Activity activity, Problems found) {
        if (activity instanceof Dialogue dialogue)
            problems(dialogue).forEach(problem -> found.at(problem.path(), problem.message()));
    }

    public List<Problem> problems(Dialogue dialogue) {
        return trials(dialogue).stream()
                .filter(trial -> !trial.isNearestToItsOwn())
                .map(trial -> new Problem(
                        trial.path(),
                        "\"%s\" is nearer to \"%s\" than to the other wordings of \"%s\": word it differently, or let the two replies differ more"
                                .formatted(
                                        trial.words(),
                                        trial.match().nearest(),
                                        trial.choice().id())))
                .toList();
    }

    /** Each wording once; where the professions have replies of their own, each with those of its profession. */
    List<Trial> trials(Dialogue dialogue) {
        return Stream.of(Clinician.values())
                .flatMap(clinician -> trials(Wording.of(dialogue, clinician), clinician).stream())
                .toList();
    }

    private List<Trial> trials(Dialogue dialogue, Clinician clinician) {
        var trials = new ArrayList<Trial>();
        for (var n = 0; n < dialogue.nodes().size(); n++) {
            var node = dialogue.nodes().get(n);
            var possible = node.choices().stream()
                    .filter(choice -> onlyFor(choice) == null || onlyFor(choice) == clinician)
                    .toList();
            for (var choice : possible) {
                if (clinician != Clinician.SURGEON && onlyFor(choice) == null) continue;
                var path = "nodes[%d].choices[%d]".formatted(n, node.choices().indexOf(choice));
                for (var left = 0;
                        left <= choice.phrasings().size() && !choice.phrasings().isEmpty();
                        left++) trials.add(trial(path, node, choice, left, possible));
            }
        }
        return trials;
    }

    /** @param left the place of what is left out: 0 is the text, 1 the first phrasing */
    private Trial trial(String path, Node node, Choice choice, int left, List<Choice> possible) {
        var wordings = new ArrayList<>(choice.phrasings());
        wordings.addFirst(choice.text());
        var words = wordings.remove(left);
        var rest = new Intent(choice.id(), wordings.getFirst(), wordings.subList(1, wordings.size()), choice.does());
        var analysis = analyst.analyse(new Utterance(words), new Context(node.says(), node.stage()));
        var match = intents.match(
                words,
                analysis,
                possible.stream()
                        .filter(one -> one == choice || !excludeEachOther(one, choice))
                        .map(one -> one == choice ? rest : Listener.intentOf(one))
                        .toList());
        return new Trial(
                left == 0 ? path + ".text" : "%s.phrasings[%d]".formatted(path, left - 1), node, choice, words, match);
    }

    private static boolean excludeEachOther(Choice one, Choice other) {
        return one.when() != null && other.when() != null && one.when().excludes(other.when());
    }

    private static @Nullable Clinician onlyFor(Choice choice) {
        return choice.when() == null ? null : choice.when().clinician();
    }
}
