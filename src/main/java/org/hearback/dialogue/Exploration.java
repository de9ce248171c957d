package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearback.dialogue.Simulation.Manner;

/**
 * Every state that a talk can come to, and what comes about on the way; it must be able to end by chosen replies alone.
 * Up to a number of states this is exact; beyond it, states whose trust, worry, understanding and engagement are near
 * each other count as one, and some whole talks make up for what that may miss.
 */
final class Exploration {
    static final int EXACT = 2_500;

    /** How near counts as one, each time that so many states more are known. */
    private static final int[] NEAR = {1, 5, 10, 20};

    /** Beyond this, only whole talks look further. */
    private static final int MOST = 8_000;

    private static final int WHOLE_TALKS = 300;
    private static final int TRIES = 40;
    private static final int SAMPLES = 3;

    private final Dialogue dialogue;
    private final Responses responses;
    private final Asked asked;
    private final Map<String, Integer> places = new HashMap<>();
    private final Random dice = new Random(1);

    private final Set<String> met = new HashSet<>();
    private final Set<String> missed = new HashSet<>();
    private final Map<String, Cards> cards = new HashMap<>();
    private final Set<String> stuck = new TreeSet<>();
    private int states;

    /** How many cards were offered at a node, at the least and at the most. */
    record Cards(int fewest, int most) {
        Cards and(Cards other) {
            return new Cards(Math.min(fewest, other.fewest), Math.max(most, other.most));
        }
    }

    private Exploration(Dialogue dialogue, Responses responses) {
        this.dialogue = dialogue;
        this.responses = responses;
        asked = new Asked(dialogue);
        for (var i = 0; i < dialogue.nodes().size(); i++)
            places.put(dialogue.nodes().get(i).id(), i);
    }

    /** The dialogue must hold together: every place that it names exists, and every talk has an ending. */
    static Exploration of(Dialogue dialogue, Responses responses) {
        var exploration = new Exploration(dialogue, responses);
        for (var clinician : exploration.asked.clinicians()) exploration.run(clinician);
        return exploration;
    }

    /**
     * Whether it came about in some talk.
     *
     * @param what the path of a part of the dialogue: {@code nodes[3]}, {@code nodes[3].otherwise[0]},
     *     {@code nodes[3].choices[1]}, {@code nodes[3].choices[1].goes[0]}, {@code interruptions[0]},
     *     {@code endings[2]}, {@code essentials[1]}
     */
    boolean met(String what) {
        return met.contains(what);
    }

    /** Whether an essential was missed in some talk. */
    boolean missed(String essential) {
        return missed.contains(essential);
    }

    /** How many cards were offered at a node that was met. */
    Cards cardsAt(String node) {
        return cards.getOrDefault(node, new Cards(0, 0));
    }

    /** Whether some talk cannot come to an end any more once it is at this node. */
    boolean isStuckAt(String node) {
        return stuck.contains(node);
    }

    int states() {
        return states;
    }

    boolean isExact() {
        return states <= EXACT;
    }

    private void run(Clinician clinician) {
        var setting = new Setting(Mode.GUIDED, clinician);
        var first = Conversation.beginWorded(Wording.of(dialogue, clinician), setting);
        noteLine(first);
        var graph = new Graph(asked, first);
        for (var i = 0; i < graph.talks.size(); i++) {
            var talk = graph.talks.get(i);
            for (var reply : replies(talk)) {
                var next = say(talk, reply);
                if (next.isOver()) graph.ended.add(i);
                else graph.add(next, i);
            }
            for (var reply : typed(talk)) {
                var next = say(talk, reply);
                if (!next.isOver()) graph.addWithoutWayBack(next);
            }
        }
        states = Math.max(states, graph.talks.size());
        for (var manner : List.of(Simulation.KIND, Simulation.HARSH, Simulation.RANDOM)) {
            for (var i = 0; i < WHOLE_TALKS; i++) finish(first, manner);
        }
        // states that count as one may seem stuck together where none of them is alone
        var looked = new HashMap<String, Integer>();
        for (var talk : graph.withoutEnd()) {
            if (stuck.contains(talk.at())) continue;
            if (isExact() || looked.merge(talk.at(), 1, Integer::sum) <= SAMPLES && !canEnd(talk)) stuck.add(talk.at());
        }
    }

    private boolean canEnd(Conversation talk) {
        for (var i = 0; i < TRIES; i++) {
            var end = finish(talk, Simulation.RANDOM);
            if (end.isOver() && end.turns().size() < Conversation.LONGEST) return true;
        }
        return false;
    }

    private Conversation finish(Conversation from, Manner manner) {
        var talk = from;
        while (!talk.isOver()) {
            var replies = replies(talk);
            if (replies.isEmpty()) return talk;
            var choices = talk.node().choices();
            var choice = manner.choose(replies.stream().map(choices::get).toList(), dice);
            talk = say(talk, choices.indexOf(choice));
        }
        return talk;
    }

    /** The places of the replies that are on the cards. */
    private List<Integer> replies(Conversation talk) {
        var here = pathOf(talk);
        var choices = talk.node().choices();
        var offered = new ArrayList<Integer>();
        for (var i = 0; i < choices.size(); i++) {
            if (!choices.get(i).isPossible(talk)) continue;
            met.add(here + ".choices[" + i + "]");
            if (!choices.get(i).typedOnly()) offered.add(i);
        }
        cards.merge(talk.at(), new Cards(offered.size(), offered.size()), Cards::and);
        met.add(here);
        return offered;
    }

    /** The places of the replies that are only known in own words: they lead on, and nobody must depend on them. */
    private static List<Integer> typed(Conversation talk) {
        var choices = talk.node().choices();
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).typedOnly() && choices.get(i).isPossible(talk))
                .boxed()
                .toList();
    }

    private Conversation say(Conversation talk, int reply) {
        var choice = talk.node().choices().get(reply);
        var answered = talk.answered(Listener.chosen(responses, talk, choice));
        for (var i = 0; i < choice.goes().size(); i++) {
            if (!choice.goes().get(i).when().holds(answered)) continue;
            met.add(pathOf(talk) + ".choices[" + reply + "].goes[" + i + "]");
            break;
        }
        var next = answered.onward();
        if (next.isOver()) noteEnd(next);
        else noteArrival(answered, next);
        return next;
    }

    private void noteArrival(Conversation answered, Conversation next) {
        if (next.awaiting() != null) {
            var interruptions = next.dialogue().interruptions();
            answered.breaksIn().ifPresent(one -> met.add("interruptions[" + interruptions.indexOf(one) + "]"));
        }
        noteLine(next);
    }

    private void noteLine(Conversation next) {
        var others = next.node().otherwise();
        for (var i = 0; i < others.size(); i++) {
            if (others.get(i).line().equals(next.said())) met.add(pathOf(next) + ".otherwise[" + i + "]");
        }
    }

    private void noteEnd(Conversation over) {
        var endings = over.dialogue().endings();
        over.howItEnded().ifPresent(one -> met.add("endings[" + endings.indexOf(one) + "]"));
        var essentials = over.dialogue().essentials();
        for (var i = 0; i < essentials.size(); i++)
            (essentials.get(i).when().holds(over) ? met : missed).add("essentials[" + i + "]");
    }

    private String pathOf(Conversation talk) {
        return "nodes[" + places.get(talk.at()) + "]";
    }

    /** States, and from which of them each can be come to. */
    private static final class Graph {
        final List<Conversation> talks = new ArrayList<>();
        /** States from which a talk ends with the next reply. */
        final Set<Integer> ended = new HashSet<>();

        private final Asked asked;
        private final List<List<Integer>> before = new ArrayList<>();
        private Map<Object, Integer> known = new HashMap<>();
        private int near = NEAR[0];

        Graph(Asked asked, Conversation first) {
            this.asked = asked;
            talks.add(first);
            before.add(new ArrayList<>());
            known.put(asked.by(first, near), 0);
        }

        void add(Conversation talk, int from) {
            var place = placeOf(talk);
            if (place >= 0) before.get(place).add(from);
        }

        void addWithoutWayBack(Conversation talk) {
            placeOf(talk);
        }

        /** Where this state stands, or -1 where there is no more room. */
        private int placeOf(Conversation talk) {
            var key = asked.by(talk, near);
            var there = known.get(key);
            if (there != null) return there;
            if (talks.size() >= MOST) return -1;
            var place = talks.size();
            known.put(key, place);
            talks.add(talk);
            before.add(new ArrayList<>());
            var wanted = NEAR[Math.min(talks.size() / EXACT, NEAR.length - 1)];
            if (wanted != near) lookFromFurtherAway(wanted);
            return place;
        }

        private void lookFromFurtherAway(int wanted) {
            near = wanted;
            known = new HashMap<>();
            for (var i = 0; i < talks.size(); i++) known.putIfAbsent(asked.by(talks.get(i), near), i);
        }

        List<Conversation> withoutEnd() {
            var ending = new BitSet(talks.size());
            var open = new ArrayList<>(ended);
            open.forEach(ending::set);
            while (!open.isEmpty()) {
                for (var place : before.get(open.removeLast())) {
                    if (ending.get(place)) continue;
                    ending.set(place);
                    open.add(place);
                }
            }
            var without = new ArrayList<Conversation>();
            for (var i = ending.nextClearBit(0); i < talks.size(); i = ending.nextClearBit(i + 1))
                without.add(talks.get(i));
            return without;
        }
    }
}
