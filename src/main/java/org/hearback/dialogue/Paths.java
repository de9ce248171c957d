package org.hearback.dialogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Dialogue.State;

/** Every way through a dialogue: what can be reached, how soon it can end, and with how much trust. */
final class Paths {
    private final Dialogue dialogue;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> shortest = new HashMap<>();

    Paths(Dialogue dialogue) {
        this.dialogue = dialogue;
        dialogue.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        measure();
    }

    /** The ids of the nodes that some talk comes to. */
    Set<String> reachable() {
        var found = new LinkedHashSet<String>(List.of(dialogue.first().id()));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (var choice : nodes.get(open.pop()).choices()) {
                if (nodes.containsKey(choice.next()) && found.add(choice.next())) open.add(choice.next());
            }
        }
        return found;
    }

    boolean canEndFrom(String node) {
        return shortest.containsKey(node);
    }

    /** The fewest replies from a node to an end. */
    int shortestFrom(String node) {
        return shortest.get(node);
    }

    /** The trust that a talk can end with: every state is looked into, not only every arrow. */
    SortedSet<Integer> finalTrust() {
        record At(Node node, int trust) {}
        var ends = new TreeSet<Integer>();
        var start = new At(dialogue.first(), dialogue.begins().trust());
        var seen = new HashSet<>(List.of(start));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var at = open.pop();
            for (var choice : at.node().choices()) {
                var trust = new State(at.trust(), 0).after(choice).trust();
                var next = nodes.get(choice.next());
                if (choice.next().equals(Dialogue.END)) ends.add(trust);
                else if (next != null && seen.add(new At(next, trust))) open.add(new At(next, trust));
            }
        }
        return ends;
    }

    private void measure() {
        // backwards from the end, one reply further each time, until nothing new is found
        for (var replies = 1; ; replies++) {
            var known = Set.copyOf(shortest.keySet());
            for (var node : nodes.values()) {
                if (!known.contains(node.id()) && leadsTo(known, node.choices())) shortest.put(node.id(), replies);
            }
            if (shortest.size() == known.size()) return;
        }
    }

    private static boolean leadsTo(Collection<String> known, List<Choice> choices) {
        return choices.stream().map(Choice::next).anyMatch(next -> next.equals(Dialogue.END) || known.contains(next));
    }
}
