package org.hearback.dialogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hearback.dialogue.Condition.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a dialogue ask about from some point of a talk on. Two talks that answer it alike are in the
 * same state: whatever is said next, both go on alike. Essentials are left out: they decide nothing while a talk goes on.
 */
final class Asked {
    private static final int VALUES = 101;

    private final Dialogue dialogue;
    private final Map<String, Condition> conditions;
    private final Map<String, Questions> byPlace = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final int attempts;
    private final int turns;

    /** What is asked from one place on. */
    private record Questions(
            List<ToIntFunction<State>> parts,
            Set<String> facts,
            Set<String> nodes,
            Set<String> choices,
            Set<String> behaviours,
            Set<String> counted,
            boolean turns,
            Set<String> codesHere) {}

    /** The answers of one talk. */
    private record Answers(String node, @Nullable String awaiting, int state, BitSet marks, List<Integer> counts) {}

    Asked(Dialogue dialogue) {
        this.dialogue = dialogue;
        conditions = conditionsIn(dialogue);
        attempts = furthest(Condition::attempts);
        turns = furthest(Condition::turns);
    }

    /** Every condition by where it stands, those within others as well. */
    static Map<String, Condition> conditionsIn(Dialogue dialogue) {
        var all = new LinkedHashMap<String, Condition>();
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            var node = dialogue.nodes().get(i);
            for (var k = 0; k < node.otherwise().size(); k++)
                put(
                        all,
                        "nodes[%d].otherwise[%d].when".formatted(i, k),
                        node.otherwise().get(k).when());
            for (var j = 0; j < node.choices().size(); j++) {
                var choice = node.choices().get(j);
                var path = "nodes[%d].choices[%d]".formatted(i, j);
                put(all, path + ".when", choice.when());
                for (var k = 0; k < choice.goes().size(); k++)
                    put(
                            all,
                            "%s.goes[%d].when".formatted(path, k),
                            choice.goes().get(k).when());
            }
        }
        for (var i = 0; i < dialogue.interruptions().size(); i++)
            put(
                    all,
                    "interruptions[" + i + "].when",
                    dialogue.interruptions().get(i).when());
        for (var i = 0; i < dialogue.essentials().size(); i++)
            put(all, "essentials[" + i + "].when", dialogue.essentials().get(i).when());
        for (var i = 0; i < dialogue.endings().size(); i++)
            put(all, "endings[" + i + "].when", dialogue.endings().get(i).when());
        return all;
    }

    private static void put(Map<String, Condition> all, String path, @Nullable Condition condition) {
        if (condition == null) return;
        all.put(path, condition);
        for (var i = 0; i < condition.anyOf().size(); i++)
            put(all, path + ".anyOf[" + i + "]", condition.anyOf().get(i));
    }

    /** Whom one has to be to see all of the dialogue: one suffices where no condition asks. */
    List<Clinician> clinicians() {
        return conditions.values().stream().anyMatch(one -> one.clinician() != null)
                ? List.of(Clinician.values())
                : List.of(Clinician.SURGEON);
    }

    /**
     * What tells this talk from others.
     *
     * @param near how far apart parts of the patient's state may lie to count as one
     */
    Object by(Conversation talk, int near) {
        var asked = byPlace.computeIfAbsent(talk.at() + " " + talk.awaiting(), key -> questionsFrom(talk));
        var state = 0;
        for (var part : asked.parts()) state = state * VALUES + part.applyAsInt(talk.state()) / near;
        var seen = new BitSet();
        mark(seen, "knows ", asked.facts(), talk.known());
        mark(seen, "been ", asked.nodes(), talk.visited());
        mark(seen, "chose ", asked.choices(), talk.chosen());
        mark(seen, "did ", asked.behaviours(), talk.shown());
        // the same help twice running counts less the second time
        if (near == 1) mark(seen, "just did ", asked.codesHere(), talk.justShown());
        return new Answers(talk.at(), talk.awaiting(), state, seen, counts(talk, asked));
    }

    private void mark(BitSet seen, String kind, Set<String> askedAbout, Set<String> there) {
        for (var one : askedAbout) {
            if (there.contains(one)) seen.set(marks.computeIfAbsent(kind + one, key -> marks.size()));
        }
    }

    private List<Integer> counts(Conversation talk, Questions asked) {
        if (!asked.turns() && asked.counted().isEmpty()) return List.of();
        var counts = new ArrayList<Integer>();
        if (asked.turns()) counts.add(Math.min(talk.turnCount(), turns));
        for (var node : asked.counted()) {
            var there = talk.turns().stream().filter(turn -> turn.node().id().equals(node));
            counts.add((int) Math.min(there.count(), attempts));
        }
        return counts;
    }

    private Questions questionsFrom(Conversation talk) {
        var ahead = ahead(talk);
        var places = new TreeSet<Integer>();
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            if (ahead.contains(dialogue.nodes().get(i).id())) places.add(i);
        }
        var open = new LinkedHashMap<String, Condition>();
        conditions.forEach((path, condition) -> {
            if (path.startsWith("essentials[")) return;
            if (!path.startsWith("nodes[") || places.contains(placeOf(path))) open.put(path, condition);
        });
        var parts = new ArrayList<ToIntFunction<State>>(List.of(State::trust));
        if (anyAsks(open, Condition::worry)) parts.add(State::worry);
        if (anyAsks(open, Condition::understanding)) parts.add(State::understanding);
        if (anyAsks(open, Condition::engagement)) parts.add(State::engagement);
        var nodes = named(open, Condition::been, Condition::notBeen);
        dialogue.interruptions().forEach(one -> nodes.add(one.node()));
        var counted = new TreeSet<String>();
        open.forEach((path, condition) -> {
            if (condition.attempts() == null) return;
            if (path.startsWith("nodes["))
                counted.add(dialogue.nodes().get(placeOf(path)).id());
            else counted.addAll(ahead);
        });
        var codes = new TreeSet<String>();
        for (var choice : dialogue.node(talk.at()).orElseThrow().choices()) codes.addAll(choice.does());
        return new Questions(
                parts,
                named(open, Condition::knows, Condition::unknown),
                nodes,
                named(open, Condition::chose, Condition::notChose),
                named(open, Condition::did, Condition::notDid),
                counted,
                anyAsks(open, Condition::turns),
                codes);
    }

    /** Nodes to which arrows lead from here, the present one and interruptions included. */
    private Set<String> ahead(Conversation talk) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(talk.at());
        if (talk.awaiting() != null) open.add(talk.awaiting());
        dialogue.interruptions().forEach(one -> open.add(one.node()));
        while (!open.isEmpty()) {
            var node = dialogue.node(open.pop());
            if (node.isEmpty() || !found.add(node.get().id())) continue;
            for (var choice : node.get().choices()) {
                open.push(choice.next());
                choice.goes().forEach(way -> open.push(way.to()));
            }
        }
        return found;
    }

    private static int placeOf(String path) {
        return Integer.parseInt(path.substring("nodes[".length(), path.indexOf(']')));
    }

    private static boolean anyAsks(Map<String, Condition> open, Function<Condition, @Nullable Object> part) {
        return open.values().stream().anyMatch(one -> part.apply(one) != null);
    }

    private static Set<String> named(
            Map<String, Condition> open,
            Function<Condition, List<String>> all,
            Function<Condition, List<String>> none) {
        var names = new TreeSet<String>();
        for (var one : open.values())
            Stream.of(all, none).map(list -> list.apply(one)).forEach(names::addAll);
        return names;
    }

    /** The count from which on more makes no difference; 0 where none is asked for. */
    private int furthest(Function<Condition, @Nullable Range> count) {
        return conditions.values().stream()
                .map(count)
                .filter(range -> range != null)
                .flatMap(range -> Stream.of(range.atLeast(), range.below()))
                .filter(limit -> limit != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
