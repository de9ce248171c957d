package org.hearback.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A learner's own work: open it, take a step, keep a half-typed text, begin again. Every step is one short transaction;
 * once a method has returned, what it was given is in the database. A step that comes twice, or too late, changes
 * nothing and is answered with the work as it stands.
 */
@Service
@OwnData
public class Practice {
    /** Longest half-typed text that is kept, in characters. */
    public static final int LONGEST_DRAFT = 20_000;

    private final Attempts attempts;
    private final Events events;
    private final Drafts drafts;
    private final Curriculum curriculum;
    private final ActiveTime time;
    private final Reassurances reassurances;
    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    Practice(
            Attempts attempts,
            Events events,
            Drafts drafts,
            Curriculum curriculum,
            ActiveTime time,
            Reassurances reassurances,
            ApplicationEventPublisher publisher,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.drafts = drafts;
        this.curriculum = curriculum;
        this.time = time;
        this.reassurances = reassurances;
        this.publisher = publisher;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * The learner's latest attempt at an activity, finished or not; the first one begins here.
     *
     * @throws NoSuchElementException when there is no such activity of this class
     */
    public <A extends Activity> Work<A> open(PersonId learner, ContentId activity, Class<A> type) {
        return inTransaction(() -> {
            var attempt = attempts.findFirstByLearnerAndActivityOrderByNumberDesc(learner.value(), activity.value())
                    .orElseGet(() -> begin(learner, activity, 1, type));
            return read(attempt, type);
        });
    }

    /**
     * Begins a further attempt, on the current revision. While the latest one is unfinished, that one goes on instead.
     *
     * @throws NoSuchElementException when there is no such activity of this class
     */
    public <A extends Activity> Work<A> again(PersonId learner, ContentId activity, Class<A> type) {
        return inTransaction(() -> {
            var latest = attempts.findFirstByLearnerAndActivityOrderByNumberDesc(learner.value(), activity.value());
            if (latest.isEmpty()) return read(begin(learner, activity, 1, type), type);
            var work = read(latest.get(), type);
            return work.isCompleted() ? read(begin(learner, activity, work.number() + 1, type), type) : work;
        });
    }

    /**
     * Begins a further attempt, on the current revision, though the latest one is unfinished: it stays as it is, with
     * every step and half-typed text, and can be read and even finished.
     *
     * @param seen the attempt that is left; where it is the latest no more, another window was faster, and the one that
     *     was begun there goes on
     * @throws NoSuchElementException when the learner has no such attempt at an activity of this class
     */
    public <A extends Activity> Work<A> restart(PersonId learner, AttemptId seen, Class<A> type) {
        return inTransaction(() -> {
            var left = own(learner, seen);
            var latest = attempts.of(learner.value(), left.activity().value()).getLast();
            return latest.attemptId().equals(seen)
                    ? read(begin(learner, left.activity(), latest.number() + 1, type), type)
                    : read(latest, type);
        });
    }

    /** The learner's latest attempt at an activity, finished or not, if they have begun it. */
    public <A extends Activity> Optional<Work<A>> latest(PersonId learner, ContentId activity, Class<A> type) {
        return inTransaction(
                () -> attempts.findFirstByLearnerAndActivityOrderByNumberDesc(learner.value(), activity.value())
                        .map(attempt -> read(attempt, type)));
    }

    /**
     * One attempt of the learner's own.
     *
     * @throws NoSuchElementException when the learner has no such attempt at an activity of this class
     */
    public <A extends Activity> Work<A> get(PersonId learner, AttemptId id, Class<A> type) {
        return inTransaction(() -> read(own(learner, id), type));
    }

    /** Every attempt of the learner at an activity, the first one first. */
    public <A extends Activity> List<Work<A>> history(PersonId learner, ContentId activity, Class<A> type) {
        return inTransaction(() -> attempts.of(learner.value(), activity.value()).stream()
                .map(attempt -> read(attempt, type))
                .toList());
    }

    /**
     * Adds a step after whatever is there: for steps that do not depend on each other.
     *
     * @return the work with the step in it, or as it stands when the attempt is finished
     */
    public <A extends Activity> Work<A> add(PersonId learner, Work<A> seen, Step step) {
        return take(learner, seen, step, When.ANY_TIME);
    }

    /**
     * Adds a step only where the learner thinks it goes: directly after the steps in {@code seen}. If another window or
     * device was faster, nothing is added, and {@link Work#has} tells so.
     */
    public <A extends Activity> Work<A> follow(PersonId learner, Work<A> seen, Step step) {
        return take(learner, seen, step, When.DIRECTLY_AFTER);
    }

    /**
     * Ends the attempt. Of several ends the first counts. What the learner's words did is added to the result.
     *
     * @param stepId the client's id for this step
     */
    public <A extends Activity> Work<A> complete(PersonId learner, Work<A> seen, UUID stepId, Result result) {
        // before the transaction, since reading somebody's words takes its time
        var told = reassurances.of(seen).map(result::with).orElse(result);
        return take(learner, seen, Step.of(stepId, Step.COMPLETED, told), When.ANY_TIME);
    }

    /**
     * Ends the attempt with what it comes to as it stands in the database: another window may have added to it.
     *
     * @param stepId the client's id for this step
     */
    public <A extends Activity> Work<A> complete(
            PersonId learner, Work<A> seen, UUID stepId, Function<Work<A>, Result> result) {
        return inTransaction(() -> {
            var attempt = own(learner, seen.id());
            var now = current(learner, seen, attempt, steps(attempt));
            return complete(learner, now, stepId, result.apply(now));
        });
    }

    /**
     * Adds a step to a finished attempt, directly after the steps in {@code seen}: for trying something again while
     * looking back. The result stays what it was. Where the attempt is not finished, nothing is added.
     */
    public <A extends Activity> Work<A> afterwards(PersonId learner, Work<A> seen, Step step) {
        return take(learner, seen, step, When.AFTERWARDS);
    }

    /**
     * Keeps a half-typed text; the last one wins. Of a finished attempt it is kept once the learner has gone on with it
     * afterwards; before that it is too late and changes nothing.
     *
     * @param field at most 80 characters
     * @param text cut to {@link #LONGEST_DRAFT}
     */
    public void keepDraft(PersonId learner, AttemptId id, String field, String text) {
        inTransaction(() -> {
            var attempt = own(learner, id);
            if (isOpen(steps(attempt))) {
                drafts.save(new Draft(id, field, WholeCharacters.cut(text, LONGEST_DRAFT), clock.instant()));
            }
            return null;
        });
    }

    /** Takes a browser's report, as {@link ActiveTime#report} does. */
    public void isAtWork(PersonId learner, AttemptId id, UUID reportId, int seconds) {
        time.report(learner, id, reportId, seconds);
    }

    /** Where the learner stands with every activity they have begun. */
    public Map<ContentId, Standing> standings(PersonId learner) {
        return standings(learner, Instant.MIN);
    }

    /** The same as if nothing had been finished before that moment. */
    public Map<ContentId, Standing> standings(PersonId learner, Instant since) {
        return inTransaction(() -> {
            var completed = completed(learner);
            var byActivity = attempts.findAllByLearnerOrderByStartedAtAscNumberAsc(learner.value()).stream()
                    .collect(Collectors.groupingBy(Attempt::activity));
            var standings = new HashMap<ContentId, Standing>();
            byActivity.forEach((activity, all) -> {
                var tries = all.stream()
                        .filter(attempt -> counts(attempt, completed.get(attempt.attemptId()), all.getLast(), since))
                        .toList();
                if (!tries.isEmpty()) standings.put(activity, standing(activity, tries, completed));
            });
            return standings;
        });
    }

    /** Whether it was finished since, or may be yet; what was left for a later attempt before that moment is past. */
    private static boolean counts(Attempt attempt, @Nullable Step end, Attempt latest, Instant since) {
        if (end != null) return !end.at().isBefore(since);
        return attempt == latest || !attempt.startedAt().isBefore(since);
    }

    static Standing standing(ContentId activity, List<Attempt> tries, Map<AttemptId, Step> completed) {
        var inOrder =
                tries.stream().sorted(Comparator.comparingInt(Attempt::number)).toList();
        var passed = inOrder.stream()
                .filter(attempt -> completed.containsKey(attempt.attemptId()))
                .filter(attempt ->
                        completed.get(attempt.attemptId()).as(Result.class).passed())
                .findFirst();
        var latest = completed.get(inOrder.getLast().attemptId());
        var finished = inOrder.stream()
                .flatMap(attempt -> Stream.ofNullable(completed.get(attempt.attemptId())))
                .reduce((one, later) -> later)
                .map(step -> step.as(Result.class))
                .orElse(null);
        return new Standing(
                activity,
                inOrder.getFirst().startedAt(),
                passed.map(attempt -> completed.get(attempt.attemptId()).at()).orElse(null),
                passed.map(Attempt::revision).orElse(null),
                passed.map(attempt -> completed.get(attempt.attemptId()).as(Result.class))
                        .orElse(null),
                latest == null ? null : latest.as(Result.class),
                finished,
                latest == null);
    }

    /** What the learner's words did in everything that they finished, the earliest first. */
    public List<Reassured> reassured(PersonId learner) {
        return inTransaction(() -> {
            var completed = completed(learner);
            var activities = new HashMap<Long, Activity>();
            return attempts.findAllByLearnerOrderByStartedAtAscNumberAsc(learner.value()).stream()
                    .filter(attempt -> completed.containsKey(attempt.attemptId()))
                    .flatMap(attempt -> {
                        var activity = activities.computeIfAbsent(
                                attempt.revision(),
                                revision -> curriculum
                                        .revision(revision, Activity.class)
                                        .content());
                        return reassured(attempt, activity, completed.get(attempt.attemptId())).stream();
                    })
                    .sorted(Comparator.comparing(Reassured::at))
                    .toList();
        });
    }

    private Optional<Reassured> reassured(Attempt attempt, Activity activity, Step completed) {
        var stored = completed.as(Result.class).reassurance();
        var told = stored != null || !reassurances.knows(activity)
                ? Optional.ofNullable(stored)
                : reassurances.of(read(attempt, Activity.class));
        return told.map(
                what -> new Reassured(activity, attempt.attemptId(), Objects.requireNonNull(completed.at()), what));
    }

    private Map<AttemptId, Step> completed(PersonId learner) {
        return events.ofLearner(learner.value(), Step.COMPLETED).stream()
                .collect(Collectors.toMap(Event::attempt, Event::step, (first, second) -> first));
    }

    /** Where a step may go. */
    private enum When {
        ANY_TIME,
        DIRECTLY_AFTER,
        AFTERWARDS
    }

    private <A extends Activity> Work<A> take(PersonId learner, Work<A> seen, Step step, When when) {
        return inTransaction(() -> {
            var attempt = own(learner, seen.id());
            var steps = steps(attempt);
            var known = steps.stream().anyMatch(other -> other.id().equals(step.id()));
            var finished = steps.stream().anyMatch(other -> other.is(Step.COMPLETED));
            var inTime = finished == (when == When.AFTERWARDS);
            var overtaken =
                    when != When.ANY_TIME && steps.size() != seen.steps().size();
            if (!known && inTime && !overtaken) {
                var event = new Event(attempt.attemptId(), steps.size(), step, clock.instant());
                events.save(event);
                steps.add(event.step());
                if (step.is(Step.COMPLETED)) {
                    publisher.publishEvent(new ActivityCompleted(
                            learner, attempt.activity(), attempt.attemptId(), step.as(Result.class), clock.instant()));
                }
            }
            return current(learner, seen, attempt, steps);
        });
    }

    private <A extends Activity> Work<A> current(PersonId learner, Work<A> seen, Attempt attempt, List<Step> steps) {
        return new Work<>(
                seen.id(),
                learner,
                seen.number(),
                seen.revision(),
                seen.seed(),
                seen.startedAt(),
                List.copyOf(steps),
                drafts(attempt));
    }

    private Attempt begin(PersonId learner, ContentId activity, int number, Class<? extends Activity> type) {
        var revision = curriculum
                .current(activity, type)
                .orElseThrow(() -> new NoSuchElementException("no %s %s".formatted(type.getSimpleName(), activity)));
        var id = Step.newId();
        var attempt = new Attempt(id, learner, activity, number, revision.id(), clock.instant());
        attempts.save(attempt);
        return attempt;
    }

    private Attempt own(PersonId learner, AttemptId id) {
        return attempts.findById(id.value())
                .filter(attempt -> attempt.learner().equals(learner))
                .orElseThrow(() -> new NoSuchElementException("no attempt " + id));
    }

    /** Whether there is something to go on with: not finished, or gone on with afterwards. */
    private static boolean isOpen(List<Step> steps) {
        return steps.isEmpty() || !steps.getLast().is(Step.COMPLETED);
    }

    private List<Step> steps(Attempt attempt) {
        return events.findAllByAttemptOrderByPosition(attempt.getId()).stream()
                .map(Event::step)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<String, String> drafts(Attempt attempt) {
        return drafts.ofAttempt(attempt.getId()).stream().collect(Collectors.toMap(Draft::field, Draft::text));
    }

    private <A extends Activity> Work<A> read(Attempt attempt, Class<A> type) {
        return new Work<>(
                attempt.attemptId(),
                attempt.learner(),
                attempt.number(),
                curriculum.revision(attempt.revision(), type),
                attempt.seed(),
                attempt.startedAt(),
                List.copyOf(steps(attempt)),
                drafts(attempt));
    }

    /** Two windows may write at the same moment: the unique keys let one through, and the other looks again. */
    private <T> T inTransaction(Supplier<T> work) {
        return retry.invoke(() -> transaction.execute(status -> work.get()));
    }
}
