package org.hearback.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearback.attempt.Step;
import org.hearback.rehearsal.Rehearsal.Part;

/**
 * What a learner has said in a rehearsal so far, and so where they are: all of it is read from their steps. First every
 * part is said and looked at; then the whole is run through, as often as they like.
 *
 * @param seed decides in which order the other prompts of a part come
 */
public record Rehearsed(Rehearsal rehearsal, List<Step> steps, long seed) {
    private static final String SAID = "said";
    private static final String READ = "read";
    private static final String BEGAN = "began";
    private static final String RAN = "ran";
    private static final String STOPPED = "stopped";

    private record Words(String part, String text, boolean peeked) {}

    private record In(String part) {}

    private record Nothing() {}

    /**
     * One way the learner has said a part.
     *
     * @param id of the step that brought it
     * @param peeked whether they looked at their own words meanwhile
     */
    public record Said(UUID id, String part, String text, boolean peeked) {}

    /**
     * One time from the beginning.
     *
     * @param number 1 for the first
     * @param said part after part, as far as it went
     * @param stopped whether they left it before the end
     */
    public record Run(int number, List<Said> said, boolean stopped) {
        /** How many parts were said without a look at one's own words. */
        public int freely() {
            return (int) said.stream().filter(words -> !words.peeked()).count();
        }
    }

    /** The learner has found words for a part, with the coach. */
    public static Step said(UUID id, Part part, String text) {
        return Step.of(id, SAID, new Words(part.id(), text, false));
    }

    /** The learner has seen how else it can be said, and goes on. */
    public static Step read(UUID id, Part part) {
        return Step.of(id, READ, new In(part.id()));
    }

    /** The learner begins to run it through. */
    public static Step began(UUID id) {
        return Step.of(id, BEGAN, new Nothing());
    }

    /** The learner has said a part while running it through. */
    public static Step ran(UUID id, Part part, String text, boolean peeked) {
        return Step.of(id, RAN, new Words(part.id(), text, peeked));
    }

    /** The learner leaves a run before its end. */
    public static Step stopped(UUID id) {
        return Step.of(id, STOPPED, new Nothing());
    }

    /** The part to be said with the coach; nothing when all are behind the learner. */
    public Optional<Part> part() {
        return rehearsal.parts().stream().filter(part -> !isRead(part)).findFirst();
    }

    /** How many parts are behind the learner. */
    public int behind() {
        return (int) rehearsal.parts().stream().filter(this::isRead).count();
    }

    /** How a part was said with the coach, the first way first. */
    public List<Said> versions(Part part) {
        return steps.stream()
                .filter(step -> step.is(SAID))
                .map(Rehearsed::wordsOf)
                .filter(said -> said.part().equals(part.id()))
                .toList();
    }

    /** Every time it was run through, the first one first; the last may be under way. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (var step : steps) {
            if (step.is(BEGAN)) {
                runs.add(new Run(runs.size() + 1, List.of(), false));
            } else if (step.is(RAN) || step.is(STOPPED)) {
                var run = runs.removeLast();
                var said = step.is(RAN)
                        ? Stream.concat(run.said().stream(), Stream.of(wordsOf(step)))
                                .toList()
                        : run.said();
                runs.add(new Run(run.number(), said, step.is(STOPPED)));
            }
        }
        return List.copyOf(runs);
    }

    /** The runs that came to the end. */
    public List<Run> wholeRuns() {
        return runs().stream().filter(this::isWhole).toList();
    }

    /** The run that is under way. */
    public Optional<Run> run() {
        return runs().stream().filter(run -> !run.stopped() && !isWhole(run)).findFirst();
    }

    /** The part to be said next in a run that is under way. */
    public Part next(Run run) {
        return rehearsal.parts().get(run.said().size());
    }

    /** What the patient says at a part of a run: other words than before, as long as there are any. */
    public String prompt(Part part, Run run) {
        var prompts = new ArrayList<>(part.also());
        Collections.shuffle(prompts, new Random(seed ^ part.id().hashCode()));
        prompts.add(part.says());
        return prompts.get((run.number() - 1) % prompts.size());
    }

    /** Every way a part was said, the latest first; the same words come once, from when they were said first. */
    public List<Said> ways(Part part) {
        var ways = new ArrayList<Said>();
        for (var said : all(part)) {
            if (ways.stream().noneMatch(way -> way.text().equals(said.text()))) ways.add(said);
        }
        return ways.reversed();
    }

    /** How a part was said last. */
    public Said latest(Part part) {
        var last = all(part).getLast();
        return ways(part).stream()
                .filter(way -> way.text().equals(last.text()))
                .findFirst()
                .orElseThrow();
    }

    private List<Said> all(Part part) {
        var later = runs().stream()
                .flatMap(run -> run.said().stream())
                .filter(said -> said.part().equals(part.id()));
        return Stream.concat(versions(part).stream(), later).toList();
    }

    private boolean isWhole(Run run) {
        return run.said().size() == rehearsal.parts().size();
    }

    private boolean isRead(Part part) {
        return steps.stream()
                .filter(step -> step.is(READ))
                .anyMatch(step -> step.as(In.class).part().equals(part.id()));
    }

    private static Said wordsOf(Step step) {
        var words = step.as(Words.class);
        return new Said(step.id(), words.part(), words.text(), words.peeked());
    }
}
