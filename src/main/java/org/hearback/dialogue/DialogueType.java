package org.hearback.dialogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.SortedSet;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Node;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
class DialogueType implements ActivityType<Dialogue> {
    @Override
    public String key() {
        return "dialogue";
    }

    @Override
    public String folder() {
        return "dialogues";
    }

    @Override
    public Class<Dialogue> content() {
        return Dialogue.class;
    }

    @Override
    public void check(Dialogue dialogue, Problems problems) {
        var portrait = dialogue.patient().portrait();
        if (!portrait.matches("[a-z]+")
                || !new ClassPathResource("META-INF/resources/portraits/%s/guarded.svg".formatted(portrait)).exists()) {
            problems.at(
                    "patient.portrait",
                    "names the portrait \"%s\", which does not exist: draw it with studio/portraits.mjs"
                            .formatted(portrait));
        }
        var arrows = checkNodes(dialogue, problems);
        var limits = checkEndings(dialogue, problems);
        // a dialogue with loose ends has ways that nobody meant; what they reach says nothing
        if (!arrows) return;
        checkWays(dialogue, problems);
        if (limits) checkEndingsAreReached(dialogue, problems);
    }

    private static boolean checkNodes(Dialogue dialogue, Problems problems) {
        var sound = true;
        var ids = new HashSet<String>();
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            var node = dialogue.nodes().get(i);
            var path = "nodes[" + i + "]";
            if (!ids.add(node.id())) {
                problems.at(
                        path + ".id", "uses the id \"%s\" a second time: give every node its own".formatted(node.id()));
                sound = false;
            }
            if (node.id().equals(Dialogue.END)) {
                problems.at(path + ".id", "is called \"end\", which means that the visit is over: give it another id");
                sound = false;
            }
            sound &= checkChoices(dialogue, node, path, problems);
        }
        return sound;
    }

    private static boolean checkChoices(Dialogue dialogue, Node node, String path, Problems problems) {
        var sound = true;
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var j = 0; j < node.choices().size(); j++) {
            var choice = node.choices().get(j);
            var at = path + ".choices[" + j + "]";
            if (!ids.add(choice.id())) {
                problems.at(
                        at + ".id",
                        "node \"%s\" has two choices called \"%s\": give every choice its own id"
                                .formatted(node.id(), choice.id()));
                sound = false;
            }
            if (!texts.add(choice.text().strip())) {
                problems.at(
                        at + ".text",
                        "node \"%s\" offers the same words twice: change or remove one".formatted(node.id()));
            }
            if (!choice.next().equals(Dialogue.END)
                    && dialogue.node(choice.next()).isEmpty()) {
                problems.at(
                        at + ".next",
                        "choice \"%s\" leads to \"%s\", which does not exist".formatted(choice.id(), choice.next()));
                sound = false;
            }
        }
        return sound;
    }

    private static boolean checkEndings(Dialogue dialogue, Problems problems) {
        var sound = true;
        var ids = new HashSet<String>();
        var limits = new HashSet<Integer>();
        for (var i = 0; i < dialogue.endings().size(); i++) {
            var ending = dialogue.endings().get(i);
            var path = "endings[" + i + "]";
            if (!ids.add(ending.id())) {
                problems.at(
                        path + ".id",
                        "uses the id \"%s\" a second time: give every ending its own".formatted(ending.id()));
            }
            if (!limits.add(ending.fromTrust())) {
                problems.at(
                        path + ".fromTrust",
                        "two endings begin at trust %d: give every ending its own limit".formatted(ending.fromTrust()));
                sound = false;
            }
        }
        if (!limits.contains(0)) {
            problems.at("endings", "has no ending for a patient without trust: give one ending fromTrust 0");
            sound = false;
        }
        return sound;
    }

    private static void checkWays(Dialogue dialogue, Problems problems) {
        var paths = new Paths(dialogue);
        var reachable = paths.reachable();
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            var id = dialogue.nodes().get(i).id();
            if (!reachable.contains(id)) {
                problems.at(
                        "nodes[" + i + "]", "no choice ever leads to \"%s\": lead to it or remove it".formatted(id));
            } else if (!paths.canEndFrom(id)) {
                problems.at(
                        "nodes[" + i + "]",
                        "the talk never ends after \"%s\": let a choice lead on to \"end\"".formatted(id));
            }
        }
    }

    private static void checkEndingsAreReached(Dialogue dialogue, Problems problems) {
        var trust = new Paths(dialogue).finalTrust();
        if (trust.isEmpty()) return; // told already: the talk never ends
        var rising = dialogue.endings().stream()
                .sorted(Comparator.comparingInt(Ending::fromTrust))
                .toList();
        for (var i = 0; i < rising.size(); i++) {
            var ending = rising.get(i);
            var above = i + 1 < rising.size() ? rising.get(i + 1).fromTrust() : 101;
            if (trust.subSet(ending.fromTrust(), above).isEmpty()) {
                problems.at("endings[" + dialogue.endings().indexOf(ending) + "]", unreached(ending, above - 1, trust));
            }
        }
    }

    private static String unreached(Ending ending, int upTo, SortedSet<Integer> trust) {
        return "ending \"%s\" needs trust from %d to %d at the end, but every way leaves other values between %d and %d: change its limit or what choices do"
                .formatted(ending.id(), ending.fromTrust(), upTo, trust.first(), trust.last());
    }
}
