package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Dialogue.State;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it stands after some replies. The same dialogue and replies always give the same talk.
 *
 * @param begun whether the learner has met the patient
 * @param state trust and worry now
 * @param node what the patient is at, while the talk goes on
 * @param ending how it ended, once it has
 */
public record Conversation(
        Dialogue dialogue,
        boolean begun,
        List<Turn> turns,
        State state,
        @Nullable Node node,
        @Nullable Ending ending) {

    private static final String BEGUN = "begun";
    private static final String SAID = "said";

    /** What the patient says, and how they look saying it. */
    public record Line(String words, Mood mood) {}

    /** One thing the patient said, what the learner answered, and the state around that answer. */
    public record Turn(Node node, Line heard, Choice choice, State before, State after) {}

    private record Begun() {}

    private record Said(int turn, String node, String choice) {}

    /** The learner goes in to the patient. */
    public static Step begun(UUID id) {
        return Step.of(id, BEGUN, new Begun());
    }

    /**
     * The learner answers.
     *
     * @throws IllegalStateException when the talk is over
     */
    public Step said(UUID id, Choice choice) {
        return Step.of(id, SAID, new Said(turns.size() + 1, at(), choice.id()));
    }

    /**
     * The talk that these steps make.
     *
     * @throws IllegalArgumentException when they do not belong to this dialogue
     */
    public static Conversation replay(Dialogue dialogue, List<Step> steps) {
        var talk = new Conversation(dialogue, false, List.of(), dialogue.begins(), dialogue.first(), null);
        for (var step : steps) {
            if (step.is(BEGUN)) talk = talk.begin();
            if (step.is(SAID)) talk = talk.after(step.as(Said.class));
        }
        return talk;
    }

    /**
     * What the patient says now.
     *
     * @throws IllegalStateException when the talk is over
     */
    public Line line() {
        var mistrusting = open().mistrusting();
        return mistrusting != null && state.trust() < mistrusting.below()
                ? new Line(mistrusting.says(), mistrusting.mood())
                : new Line(open().says(), open().mood());
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
     * The replies to choose from, as authored.
     *
     * @throws IllegalStateException when the talk is over
     */
    public List<Choice> choices() {
        return open().choices();
    }

    public Optional<Ending> end() {
        return Optional.ofNullable(ending);
    }

    /** The fewest replies from here to an end; 0 at an end. */
    public int turnsLeft() {
        return node == null ? 0 : new Paths(dialogue).shortestFrom(node.id());
    }

    private Conversation begin() {
        return new Conversation(dialogue, true, turns, state, node, ending);
    }

    private Conversation after(Said said) {
        var answered = open();
        if (!answered.id().equals(said.node())) {
            throw new IllegalArgumentException(
                    "said at %s, but the talk is at %s".formatted(said.node(), answered.id()));
        }
        var choice = answered.choices().stream()
                .filter(known -> known.id().equals(said.choice()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("%s has no choice %s".formatted(said.node(), said.choice())));
        var then = state.after(choice);
        var longer = new ArrayList<>(turns);
        longer.add(new Turn(answered, line(), choice, state, then));
        var over = choice.next().equals(Dialogue.END);
        return new Conversation(
                dialogue,
                true,
                List.copyOf(longer),
                then,
                over ? null : dialogue.node(choice.next()).orElseThrow(),
                over ? dialogue.endingAt(then) : null);
    }

    private Node open() {
        if (node == null) throw new IllegalStateException("the talk is over");
        return node;
    }
}
