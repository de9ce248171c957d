package org.hearback.dialogue;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.course.Problems;
import org.hearback.dialogue.Condition.Range;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.Dialogue.Interruption;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Persona.Fact;

/** Whether the parts of a dialogue hold together: every name is given once, and every name that is used exists. */
final class BondCheck {
    private final Dialogue dialogue;
    private final Problems problems;
    private final Set<String> nodes;
    private final Set<String> facts;
    private final Set<String> choices;
    private final Set<String> interruptions;
    private boolean sound = true;

    BondCheck(Dialogue dialogue, Problems problems) {
        this.dialogue = dialogue;
        this.problems = problems;
        nodes = dialogue.nodes().stream().map(Node::id).collect(Collectors.toSet());
        facts = dialogue.patient().facts().stream().map(Fact::id).collect(Collectors.toSet());
        choices = dialogue.nodes().stream()
                .flatMap(node -> node.choices().stream().map(choice -> node.id() + "/" + choice.id()))
                .collect(Collectors.toSet());
        interruptions =
                dialogue.interruptions().stream().map(Interruption::node).collect(Collectors.toSet());
    }

    /** Whether talks can be played. */
    boolean run() {
        once("nodes", dialogue.nodes().stream().map(Node::id).toList(), "node");
        once("patient.facts", dialogue.patient().facts().stream().map(Fact::id).toList(), "fact");
        once("essentials", dialogue.essentials().stream().map(Essential::id).toList(), "essential");
        once("endings", dialogue.endings().stream().map(Ending::id).toList(), "ending");
        for (var i = 0; i < dialogue.nodes().size(); i++)
            checkNode(dialogue.nodes().get(i), "nodes[" + i + "]");
        for (var i = 0; i < dialogue.interruptions().size(); i++) {
            var node = dialogue.interruptions().get(i).node();
            if (!nodes.contains(node))
                problem(
                        "interruptions[" + i + "].node",
                        "the patient breaks in at \"%s\", which does not exist".formatted(node));
        }
        Asked.conditionsIn(dialogue).forEach(this::checkCondition);
        checkFactsAreTold();
        checkEndings();
        if (sound) checkWaysOut();
        return sound;
    }

    private void once(String list, List<String> ids, String what) {
        var before = new HashSet<String>();
        for (var i = 0; i < ids.size(); i++) {
            if (!before.add(ids.get(i)))
                problem(
                        "%s[%d].id".formatted(list, i),
                        "uses the id \"%s\" a second time: give every %s its own".formatted(ids.get(i), what));
        }
    }

    private void checkNode(Node node, String path) {
        if (node.id().equals(Dialogue.END))
            problem(path + ".id", "is called \"end\", which means that the visit is over: give it another id");
        if (node.id().equals(Dialogue.BACK))
            problem(path + ".id", "is called \"back\", which leads on after an interruption: give it another id");
        checkTold(path + ".tells", node.tells());
        for (var i = 0; i < node.otherwise().size(); i++)
            checkTold(
                    "%s.otherwise[%d].tells".formatted(path, i),
                    node.otherwise().get(i).tells());
        var ids = new HashSet<String>();
        for (var j = 0; j < node.choices().size(); j++) {
            var choice = node.choices().get(j);
            var at = "%s.choices[%d]".formatted(path, j);
            if (!ids.add(choice.id()))
                problem(
                        at + ".id",
                        "node \"%s\" has two choices called \"%s\": give every choice its own id"
                                .formatted(node.id(), choice.id()));
            checkTarget(node, choice, at + ".next", choice.next());
            for (var k = 0; k < choice.goes().size(); k++)
                checkTarget(
                        node,
                        choice,
                        "%s.goes[%d].to".formatted(at, k),
                        choice.goes().get(k).to());
        }
    }

    private void checkTarget(Node node, Choice choice, String path, String to) {
        if (to.equals(Dialogue.END)) return;
        if (to.equals(Dialogue.BACK)) {
            if (!interruptions.contains(node.id()))
                problem(
                        path,
                        "choice \"%s\" leads \"back\", but \"%s\" is no interruption: name a node"
                                .formatted(choice.id(), node.id()));
        } else if (!nodes.contains(to)) {
            problem(path, "choice \"%s\" leads to \"%s\", which does not exist".formatted(choice.id(), to));
        } else if (interruptions.contains(to) && leadsBack(to)) {
            problem(
                    path,
                    "choice \"%s\" leads to \"%s\", where the patient breaks in: from there nothing is to go back to"
                            .formatted(choice.id(), to));
        }
    }

    private boolean leadsBack(String node) {
        return dialogue.node(node).stream()
                .flatMap(one -> one.choices().stream())
                .flatMap(BondCheck::targets)
                .anyMatch(Dialogue.BACK::equals);
    }

    private static Stream<String> targets(Choice choice) {
        return Stream.concat(Stream.of(choice.next()), choice.goes().stream().map(Dialogue.Goes::to));
    }

    private void checkTold(String path, List<String> tells) {
        for (var i = 0; i < tells.size(); i++) {
            if (!facts.contains(tells.get(i)))
                problem(
                        path + "[" + i + "]",
                        "tells \"%s\", which is none of the patient's facts".formatted(tells.get(i)));
        }
    }

    private void checkFactsAreTold() {
        var told = dialogue.nodes().stream()
                .flatMap(node -> Stream.concat(
                        node.tells().stream(), node.otherwise().stream().flatMap(one -> one.tells().stream())))
                .collect(Collectors.toSet());
        for (var i = 0; i < dialogue.patient().facts().size(); i++) {
            var id = dialogue.patient().facts().get(i).id();
            if (!told.contains(id))
                problem(
                        "patient.facts[" + i + "]",
                        "fact \"%s\" is never told: let a line tell it or remove it".formatted(id));
        }
    }

    private void checkCondition(String path, Condition condition) {
        var ranges = new LinkedHashMap<String, Range>();
        ranges.put("trust", condition.trust());
        ranges.put("worry", condition.worry());
        ranges.put("understanding", condition.understanding());
        ranges.put("engagement", condition.engagement());
        ranges.put("attempts", condition.attempts());
        ranges.put("turns", condition.turns());
        ranges.forEach((part, range) -> {
            if (range != null && range.isEmpty())
                problem(
                        path + "." + part,
                        "can never hold: no value is at least %d and below %d"
                                .formatted(range.atLeast(), range.below()));
        });
        exist(path + ".knows", condition.knows(), facts, "none of the patient's facts");
        exist(path + ".unknown", condition.unknown(), facts, "none of the patient's facts");
        exist(path + ".been", condition.been(), nodes, "no node");
        exist(path + ".notBeen", condition.notBeen(), nodes, "no node");
        exist(path + ".chose", condition.chose(), choices, "no node/choice");
        exist(path + ".notChose", condition.notChose(), choices, "no node/choice");
        apart(path + ".unknown", condition.knows(), condition.unknown());
        apart(path + ".notBeen", condition.been(), condition.notBeen());
        apart(path + ".notChose", condition.chose(), condition.notChose());
        apart(path + ".notDid", condition.did(), condition.notDid());
    }

    private void exist(String path, List<String> names, Set<String> existing, String otherwise) {
        for (var i = 0; i < names.size(); i++) {
            if (!existing.contains(names.get(i)))
                problem(path + "[" + i + "]", "asks for \"%s\", which is %s".formatted(names.get(i), otherwise));
        }
    }

    private void apart(String path, List<String> all, List<String> none) {
        for (var i = 0; i < none.size(); i++) {
            if (all.contains(none.get(i)))
                problem(
                        path + "[" + i + "]",
                        "can never hold: \"%s\" is both asked for and ruled out".formatted(none.get(i)));
        }
    }

    private void checkEndings() {
        var limits = new HashSet<Integer>();
        for (var i = 0; i < dialogue.endings().size(); i++) {
            var ending = dialogue.endings().get(i);
            if (ending.when() == null && !limits.add(ending.fromTrust()))
                problem(
                        "endings[" + i + "].fromTrust",
                        "two endings begin at trust %d: give every ending its own limit".formatted(ending.fromTrust()));
        }
        if (!limits.contains(0))
            problem("endings", "has no ending for a patient without trust: give one ending fromTrust 0 and no when");
    }

    /** Arrows only: what no condition could mend. */
    private void checkWaysOut() {
        var before = new HashMap<String, Set<String>>();
        for (var node : dialogue.nodes()) {
            for (var choice : node.choices())
                targets(choice)
                        .forEach(to -> before.computeIfAbsent(to, key -> new HashSet<>())
                                .add(node.id()));
        }
        // where an interruption goes back to, it has an exit of its own
        var ending = closure(Set.of(Dialogue.END, Dialogue.BACK), before);
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            var id = dialogue.nodes().get(i).id();
            if (!ending.contains(id))
                problem(
                        "nodes[" + i + "]",
                        "the talk never ends after \"%s\": let a choice lead on to \"end\"".formatted(id));
        }
    }

    private static Set<String> closure(Set<String> from, Map<String, Set<String>> arrows) {
        var found = new HashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var next : arrows.getOrDefault(open.pop(), Set.of())) {
                if (found.add(next)) open.push(next);
            }
        }
        return found;
    }

    private void problem(String path, String message) {
        sound = false;
        problems.at(path, message);
    }
}
