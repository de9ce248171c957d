package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Interruption;
import org.hearback.dialogue.Dialogue.Line;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Dialogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it stands after some answers. The same dialogue and answers always give the same talk.
 *
 * @param state how the patient is now
 * @param node what the patient is at, while the talk goes on
 * @param said what the patient said when the talk came to this node; what has changed since changes no word of it
 * @param awaiting where the talk goes on once an interruption is over
 * @param ending how it ended, once it has
 * @param known facts that the patient has told
 * @param visited nodes where the talk has been
 * @param chosen choices made, each as {@code node/choice}
 * @param shown codes of the behaviours that the learner has shown
 */
public record Conversation(
        Dialogue dialogue,
        Setting setting,
        List<Turn> turns,
        State state,
        @Nullable Node node,
        @Nullable Line said,
        @Nullable String awaiting,
        @Nullable Ending ending,
        Set<String> known,
        Set<String> visited,
        Set<String> chosen,
        Set<String> shown)
        implements Condition.Moment {
    /** No talk goes on for longer: then somebody knocks, and it ends as it stands. */
    public static final int LONGEST = 60;

    private static final int UNDERSTOOD_AGAIN_AFTER = 2;
    private static final double WORDS_A_MINUTE = 140;
    private static final String SAID = "said";

    /** One thing the patient said, what the learner answered, and the state around that answer. */
    public record Turn(int number, Node node, Line heard, Answer answer, State before, State after) {
        /** The reply that was chosen, or that the learner's own words came nearest to. */
        public Optional<Choice> choice() {
            return node.choices().stream()
                    .filter(one -> one.id().equals(answer.choice()))
                    .findFirst();
        }

        /** What the learner said. */
        public String words() {
            return answer.words() != null
                    ? answer.words()
                    : choice().map(Choice::text).orElse("");
        }

        /** Codes of what was shown: found for certain, or what the reply is known to do. */
        Set<String> shown() {
            var codes = new LinkedHashSet<String>();
            for (var found : answer.reading().shown()) {
                if (!found.asking()) codes.add(found.code());
            }
            choice().ifPresent(choice -> codes.addAll(choice.does()));
            return codes;
        }
    }

    /** The talk before the first answer. */
    static Conversation begin(Dialogue authored, Setting setting) {
        return beginWorded(Wording.of(authored, setting.clinician()), setting);
    }

    /** As {@link #begin}, with a dialogue that has the words of the profession already. */
    static Conversation beginWorded(Dialogue dialogue, Setting setting) {
        var fresh = new Conversation(
                dialogue,
                setting,
                List.of(),
                dialogue.begins(),
                dialogue.first(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        return fresh.arrive(dialogue.first().id(), null);
    }

    /** The step that this answer is. */
    public Step said(UUID id, Answer answer) {
        return Step.of(id, SAID, answer.at(turns.size() + 1, at()));
    }

    /** Whether a step is an answer. */
    static boolean isSaid(Step step) {
        return step.is(SAID);
    }

    /**
     * The talk with one more answer.
     *
     * @throws IllegalArgumentException when the answer does not belong here
     * @throws IllegalStateException when the talk is over
     */
    public Conversation after(Answer answer) {
        return answered(answer).onward();
    }

    /** The talk where the answer has done what it does, and the patient has not spoken again. */
    Conversation answered(Answer answer) {
        var answered = open();
        if (answer.node() != null && !answer.node().equals(answered.id())) {
            throw new IllegalArgumentException(
                    "said at %s, but the talk is at %s".formatted(answer.node(), answered.id()));
        }
        var then = state.after(answer.change());
        var turn = new Turn(turns.size() + 1, answered, line(), answer, state, then);
        if (answer.choice() != null && turn.choice().isEmpty()) {
            throw new IllegalArgumentException("%s has no choice %s".formatted(answered.id(), answer.choice()));
        }
        var longer = new ArrayList<>(turns);
        longer.add(turn);
        return new Conversation(
                dialogue,
                setting,
                Collections.unmodifiableList(longer),
                then,
                answered,
                said,
                awaiting,
                null,
                known,
                visited,
                answer.choice() == null ? chosen : with(chosen, answered.id() + "/" + answer.choice()),
                with(shown, turn.shown()));
    }

    /** Where the talk goes after the answer that was just given. */
    Conversation onward() {
        if (turns.size() >= LONGEST) return end();
        var turn = turns.getLast();
        var choice = turn.choice();
        if (choice.isEmpty()) return this;
        var to = choice.get().leadsTo(this);
        if (isInterruption(turn.node().id())) {
            return to.equals(Dialogue.BACK)
                    ? arrive(awaiting == null ? Dialogue.END : awaiting, null)
                    : arrive(to, null);
        }
        var breaksIn = breaksIn();
        return breaksIn.isPresent() ? arrive(breaksIn.get().node(), to) : arrive(to, null);
    }

    /** Where the patient breaks in now, if anywhere. */
    Optional<Interruption> breaksIn() {
        for (var one : dialogue.interruptions()) {
            if (!visited.contains(one.node()) && one.when().holds(this)) return Optional.of(one);
        }
        return Optional.empty();
    }

    private Conversation arrive(String to, @Nullable String goingOnTo) {
        if (to.equals(Dialogue.END)) return end();
        var there = dialogue.node(to).orElseThrow();
        var moved = copy(there, null, goingOnTo, null, known, with(visited, to));
        var line = there.at(moved);
        return moved.copy(there, line, goingOnTo, null, with(known, line.tells()), moved.visited);
    }

    private Conversation end() {
        var found = dialogue.endings().stream()
                .filter(one -> one.when() != null)
                .filter(one -> one.fromTrust() <= state.trust() && one.when().holds(this))
                .findFirst()
                .or(() -> dialogue.endings().stream()
                        .filter(one -> one.when() == null && one.fromTrust() <= state.trust())
                        .max(Comparator.comparingInt(Ending::fromTrust)))
                .orElseThrow();
        return copy(null, null, null, found, known, visited);
    }

    private Conversation copy(
            @Nullable Node at,
            @Nullable Line says,
            @Nullable String goingOnTo,
            @Nullable Ending over,
            Set<String> facts,
            Set<String> places) {
        return new Conversation(
                dialogue, setting, turns, state, at, says, goingOnTo, over, facts, places, chosen, shown);
    }

    private boolean isInterruption(String id) {
        for (var one : dialogue.interruptions()) {
            if (one.node().equals(id)) return true;
        }
        return false;
    }

    /**
     * What the patient says now.
     *
     * @throws IllegalStateException when the talk is over
     */
    public Line line() {
        if (!turns.isEmpty() && !isOver()) {
            var last = turns.getLast().answer();
            if (last.choice() == null && last.reaction() != null) {
                var reaction = dialogue.reactions().get(last.reaction());
                return new Line(reaction.says(), reaction.mood(), List.of());
            }
            if (last.choice() == null && !isUnrecognised() && !dialogue.lost().isEmpty()) {
                var lost =
                        dialogue.lost().get(Math.min(astray(), dialogue.lost().size()) - 1);
                return new Line(lost, Mood.CONFUSED, List.of());
            }
        }
        return unanswered();
    }

    /** What the patient said last that wants an answer: their line without "Sorry, what do you mean?". */
    public Line unanswered() {
        open();
        return Objects.requireNonNull(said);
    }

    /**
     * The id of the node where the talk is.
     *
     * @throws IllegalStateException when the talk is over
     */
    public String at() {
        return open().id();
    }

    /**
     * The replies that can be given now, also those that are only known in own words, as authored.
     *
     * @throws IllegalStateException when the talk is over
     */
    public List<Choice> possible() {
        return open().choices().stream()
                .filter(choice -> choice.isPossible(this))
                .toList();
    }

    /**
     * The replies to choose from, as authored.
     *
     * @throws IllegalStateException when the talk is over
     */
    public List<Choice> cards() {
        return possible().stream().filter(choice -> !choice.typedOnly()).toList();
    }

    /** Whether the learner chooses from cards: always, or after two answers in own words that led nowhere. */
    public boolean offersCards() {
        return setting.mode() == Mode.GUIDED || astray() >= UNDERSTOOD_AGAIN_AFTER;
    }

    /**
     * Whether the last answer meant nothing to the patient though the cards had been offered before it. The patient says
     * so twice at most; from then on the screen has to.
     */
    public boolean isUnrecognised() {
        if (turns.isEmpty() || isOver()) return false;
        var last = turns.getLast().answer();
        return last.choice() == null && last.reaction() == null && astray() > UNDERSTOOD_AGAIN_AFTER;
    }

    /** How many answers led nowhere since the last that did. */
    int astray() {
        var count = 0;
        for (var turn : turns.reversed()) {
            if (turn.answer().choice() != null) break;
            count++;
        }
        return count;
    }

    public Optional<Ending> howItEnded() {
        return Optional.ofNullable(ending);
    }

    public boolean isOver() {
        return ending != null;
    }

    /** Minutes of the appointment that have passed: everything said, at 140 words a minute, and what was done. */
    public int minutes() {
        var words = turns.stream()
                .mapToInt(turn -> count(turn.heard().says()) + count(turn.words()))
                .sum();
        var done =
                turns.stream().map(Turn::node).distinct().mapToInt(Node::takes).sum();
        return (int) Math.round(words / WORDS_A_MINUTE) + done;
    }

    @Override
    public Clinician clinician() {
        return setting.clinician();
    }

    @Override
    public int attempts() {
        return node == null
                ? 0
                : (int) turns.stream()
                        .filter(turn -> turn.node().id().equals(node.id()))
                        .count();
    }

    @Override
    public int turnCount() {
        return turns.size();
    }

    /** Codes of what was shown in the last answer. */
    Set<String> justShown() {
        return turns.isEmpty() ? Set.of() : Set.copyOf(turns.getLast().shown());
    }

    private Node open() {
        if (node == null) throw new IllegalStateException("the talk is over");
        return node;
    }

    private static int count(String words) {
        return words.strip().split("\\s+").length;
    }

    private static Set<String> with(Set<String> some, String one) {
        return some.contains(one) ? some : with(some, List.of(one));
    }

    private static Set<String> with(Set<String> some, Collection<String> more) {
        if (some.containsAll(more)) return some;
        var all = new HashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }
}
