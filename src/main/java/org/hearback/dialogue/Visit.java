package org.hearback.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearback.attempt.Step;
import org.jspecify.annotations.Nullable;

/**
 * One attempt: the talk, and every branch where the learner tried a turn again.
 *
 * @param setting how the learner talks; null before they have met the patient
 * @param talks the talk that counts, then the branches in the order they were begun
 * @param place which of the talks goes on, or went last, counted from 0
 */
public record Visit(Dialogue dialogue, @Nullable Setting setting, List<Talk> talks, int place) {
    private static final String BEGUN = "begun";
    private static final String BRANCHED = "branched";
    private static final String RESUMED = "resumed";

    /**
     * One way the visit went.
     *
     * @param from the talk that it branches from, counted from 0; null for the first one
     * @param turn the turn that was tried again, counted from 1; 0 for the first talk
     * @param begunAt null while its beginning is not stored yet
     */
    public record Talk(
            @Nullable Integer from,
            int turn,
            Conversation conversation,
            @Nullable Instant begunAt) {}

    private record Begun(@Nullable Mode mode, @Nullable Clinician clinician) {}

    private record Branched(int talk, int turn, @Nullable Mode mode) {}

    private record Resumed(int talk) {}

    /** The learner goes in to the patient. */
    public static Step begun(UUID id, Setting setting) {
        return Step.of(id, BEGUN, new Begun(setting.mode(), setting.clinician()));
    }

    /**
     * The learner tries a turn again: the talk goes on from the state before it.
     *
     * @param talk which talk, counted from 0
     * @param turn which turn of it, counted from 1
     * @param mode how the learner answers from there
     * @throws IllegalArgumentException when there is no such turn
     */
    public Step branched(UUID id, int talk, int turn, Mode mode) {
        if (talk < 0
                || talk >= talks.size()
                || turn < 1
                || turn > talks.get(talk).conversation().turns().size())
            throw new IllegalArgumentException("no turn %d in talk %d".formatted(turn, talk));
        return Step.of(id, BRANCHED, new Branched(talk, turn, mode));
    }

    /**
     * The learner goes on with a talk that was left for another.
     *
     * @param talk which talk, counted from 0
     * @throws IllegalArgumentException when there is no such talk or it is over
     */
    public Step resumed(UUID id, int talk) {
        if (talk < 0 || talk >= talks.size() || talks.get(talk).conversation().isOver())
            throw new IllegalArgumentException("talk %d cannot go on".formatted(talk));
        return Step.of(id, RESUMED, new Resumed(talk));
    }

    /**
     * The visit that these steps make.
     *
     * @throws IllegalArgumentException when they do not belong to this dialogue
     */
    public static Visit replay(Dialogue dialogue, List<Step> steps) {
        var visit = new Visit(dialogue, null, List.of(), 0);
        for (var step : steps) visit = visit.after(step);
        return visit;
    }

    private Visit after(Step step) {
        if (step.is(BEGUN)) return begin(step.as(Begun.class), step.at());
        if (step.is(BRANCHED)) return branch(step.as(Branched.class), step.at());
        if (step.is(RESUMED))
            return new Visit(dialogue, setting, talks, step.as(Resumed.class).talk());
        if (!Conversation.isSaid(step)) return this;
        var answer = step.as(Answer.class);
        var latest = latest();
        var longer = new Talk(
                latest.from(), latest.turn(), latest.conversation().after(complete(answer, latest)), latest.begunAt());
        var others = new ArrayList<>(talks);
        others.set(place, longer);
        return new Visit(dialogue, setting, List.copyOf(others), place);
    }

    private Visit begin(Begun begun, @Nullable Instant at) {
        var chosen = new Setting(
                begun.mode() == null ? Mode.GUIDED : begun.mode(),
                begun.clinician() == null ? Clinician.SURGEON : begun.clinician());
        return new Visit(dialogue, chosen, List.of(new Talk(null, 0, Conversation.begin(dialogue, chosen), at)), 0);
    }

    private Visit branch(Branched branched, @Nullable Instant at) {
        var origin = talks.get(branched.talk()).conversation();
        var mode = branched.mode() == null ? origin.setting().mode() : branched.mode();
        // worded already: wording a long dialogue takes longer than all the rest
        var again = Conversation.beginWorded(
                origin.dialogue(), new Setting(mode, origin.setting().clinician()));
        for (var turn : origin.turns().subList(0, branched.turn() - 1)) again = again.after(turn.answer());
        var more = new ArrayList<>(talks);
        more.add(new Talk(branched.talk(), branched.turn(), again, at));
        return new Visit(dialogue, setting, List.copyOf(more), more.size() - 1);
    }

    /** An answer from before readings and changes were stored has done what its author wrote. */
    @SuppressWarnings("ConstantValue") // stored answers may lack them
    private static Answer complete(Answer answer, Talk talk) {
        if (answer.change() != null && answer.reading() != null) return answer;
        var choice = talk.conversation().possible().stream()
                .filter(one -> one.id().equals(answer.choice()))
                .findFirst();
        return new Answer(
                answer.turn(),
                answer.node(),
                answer.choice(),
                answer.words(),
                answer.confidence(),
                answer.reaction(),
                choice.map(one -> Reading.authored(one.does())).orElse(Reading.NOTHING),
                choice.map(Dialogue.Choice::change).orElse(Change.NONE));
    }

    public boolean isBegun() {
        return setting != null;
    }

    /** Whether the talk that goes on, or went last, is a turn tried again. */
    public boolean isBranch() {
        return latest().from() != null;
    }

    /**
     * The talk that goes on, or went last.
     *
     * @throws IndexOutOfBoundsException before the visit has begun
     */
    public Talk latest() {
        return talks.get(place);
    }

    /**
     * As it stands, the talk that goes on or went last.
     *
     * @throws IndexOutOfBoundsException before the visit has begun
     */
    public Conversation current() {
        return latest().conversation();
    }

    /** The talk that counts. */
    public Conversation first() {
        return talks.getFirst().conversation();
    }
}
