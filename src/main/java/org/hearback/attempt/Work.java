package org.hearback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearback.account.PersonId;
import org.hearback.course.Activity;
import org.hearback.course.Revision;

/**
 * One attempt as it stands: the revision it began with, everything done so far, and the half-typed texts. A view shows
 * it; all that a view needs to go on, on this device or another, is here.
 *
 * @param seed for shuffling; the same for the whole attempt
 * @param number 1 for the learner's first go, 2 for the second …
 */
public record Work<A extends Activity>(
        AttemptId id,
        PersonId learner,
        int number,
        Revision<A> revision,
        long seed,
        Instant startedAt,
        List<Step> steps,
        Map<String, String> drafts) {

    public A activity() {
        return revision.content();
    }

    public Stream<Step> steps(String type) {
        return steps.stream().filter(step -> step.is(type));
    }

    /** Whether this very step was taken. False after {@link Practice#follow} means that another window was faster. */
    public boolean has(UUID stepId) {
        return steps.stream().anyMatch(step -> step.id().equals(stepId));
    }

    public Optional<Result> result() {
        return steps(Step.COMPLETED).findFirst().map(step -> step.as(Result.class));
    }

    /** What was done before the attempt ended, or so far. */
    public List<Step> untilCompleted() {
        return steps.stream().takeWhile(step -> !step.is(Step.COMPLETED)).toList();
    }

    public boolean isCompleted() {
        return result().isPresent();
    }

    /** The half-typed text of a field, or nothing. */
    public String draft(String field) {
        return drafts.getOrDefault(field, "");
    }
}
