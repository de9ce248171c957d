package org.hearback.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearback.attempt.Step;
import org.hearback.exercise.Round.Effect;
import org.hearback.exercise.Round.Find;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Reply;
import org.hearback.exercise.Round.Write;

/** What a learner has done in an exercise so far, and so where they are: all of it is read from their steps. */
public record Answers(Exercise exercise, List<Step> steps) {
    /** How often a reply may be picked in one round. */
    public static final int TRIES = 2;

    private static final String PICKED = "picked";
    private static final String REVEALED = "revealed";
    private static final String READ = "read";
    private static final String WRITTEN = "written";
    private static final String REWRITTEN = "rewritten";
    private static final String COMPARED = "compared";
    private static final String FOUND = "found";

    private record Picked(String round, int reply) {}

    private record Written(String round, String text) {}

    private record Compared(String round, List<Integer> ticked) {}

    private record Found(String round, List<Integer> words) {}

    private record In(String round) {}

    /** The learner picks a reply; a wrong pick may be tried again once. */
    public static Step picked(UUID id, Pick round, Reply reply) {
        return Step.of(id, PICKED, new Picked(round.id(), round.replies().indexOf(reply)));
    }

    /** The learner wants to see what the replies do rather than try again. */
    public static Step revealed(UUID id, Pick round) {
        return Step.of(id, REVEALED, new In(round.id()));
    }

    /** The learner has read what the replies or the words do, and goes on. */
    public static Step read(UUID id, Round round) {
        return Step.of(id, READ, new In(round.id()));
    }

    /** The learner has written a reply and wants to compare it. */
    public static Step written(UUID id, Write round, String text) {
        return Step.of(id, WRITTEN, new Written(round.id(), text));
    }

    /** The learner has compared and has written it once more. */
    public static Step rewritten(UUID id, Write round, String text) {
        return Step.of(id, REWRITTEN, new Written(round.id(), text));
    }

    /**
     * The learner has marked the words that hurt.
     *
     * @param words their places in the reply
     */
    public static Step found(UUID id, Find round, Collection<Integer> words) {
        return Step.of(id, FOUND, new Found(round.id(), words.stream().sorted().toList()));
    }

    /**
     * The learner has compared, and goes on.
     *
     * @param ticked what is ticked of the checklist
     */
    public static Step compared(UUID id, Write round, List<String> ticked) {
        var places = ticked.stream().map(round.checklist()::indexOf).sorted().toList();
        return Step.of(id, COMPARED, new Compared(round.id(), places));
    }

    /** The round the learner is in; nothing when all are behind them. */
    public Optional<Round> current() {
        return exercise.rounds().stream().filter(round -> !isBehind(round)).findFirst();
    }

    /** How many rounds are behind the learner. */
    public int behind() {
        return (int) exercise.rounds().stream().filter(this::isBehind).count();
    }

    /** What was picked, in that order. */
    public List<Reply> picks(Pick round) {
        return all(PICKED, Picked.class)
                .filter(picked -> picked.round().equals(round.id()))
                .map(picked -> round.replies().get(picked.reply()))
                .toList();
    }

    /** Whether no further pick is to come, so that every reply may be explained. */
    public boolean isSettled(Pick round) {
        var picks = picks(round);
        return picks.size() >= TRIES
                || picks.stream().anyMatch(reply -> reply.effect() == Effect.VALIDATING)
                || has(REVEALED, round);
    }

    /** The learner's own reply, once it stands beside the model answer. */
    public Optional<String> text(Write round) {
        return text(WRITTEN, round);
    }

    /** The learner's second version, if there is one. */
    public Optional<String> rewritten(Write round) {
        return text(REWRITTEN, round);
    }

    private Optional<String> text(String type, Write round) {
        return all(type, Written.class)
                .filter(written -> written.round().equals(round.id()))
                .map(Written::text)
                .findFirst();
    }

    /** The places of the words that the learner marked, once they have said that they are done. */
    public Optional<List<Integer>> marked(Find round) {
        return all(FOUND, Found.class)
                .filter(found -> found.round().equals(round.id()))
                .map(Found::words)
                .findFirst();
    }

    /** What the learner ticked of the checklist. */
    public List<String> ticked(Write round) {
        return all(COMPARED, Compared.class)
                .filter(compared -> compared.round().equals(round.id()))
                .findFirst()
                .map(compared ->
                        compared.ticked().stream().map(round.checklist()::get).toList())
                .orElse(List.of());
    }

    private boolean isBehind(Round round) {
        return has(round instanceof Write ? COMPARED : READ, round);
    }

    private boolean has(String type, Round round) {
        return all(type, In.class).anyMatch(in -> in.round().equals(round.id()));
    }

    private <T> Stream<T> all(String type, Class<T> data) {
        return steps.stream().filter(step -> step.is(type)).map(step -> step.as(data));
    }
}
