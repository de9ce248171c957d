package org.hearback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.exercise.Exercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryOperations;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What holds for learners' work on every database. Each test has a learner of its own. */
@HearbackTest
abstract class PracticeContract {
    static final ContentId EXERCISE = new ContentId("first-exercise");

    record Answered(String round, String text) {}

    @Autowired
    Practice practice;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    Attempts attempts;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Curriculum curriculum;

    @Autowired
    ActiveTime time;

    @Autowired
    Reassurances reassurances;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    RetryOperations retry;

    SignedIn person;
    PersonId learner;

    @BeforeEach
    void signInAsLearner() {
        person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void openingTwiceIsOneAttempt() {
        var here = open();
        var elsewhere = open();

        assertThat(elsewhere.id()).isEqualTo(here.id());
        assertThat(elsewhere.seed()).isEqualTo(here.seed());
    }

    @Test
    void openingOnTwoDevicesAtTheSameMomentIsOneAttempt() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<AttemptId> device = () -> {
            TestPeople.signIn(person);
            start.await();
            return open().id();
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var opened = threads.invokeAll(List.of(device, device));

            assertThat(opened.get(0).get()).isEqualTo(opened.get(1).get());
        }
    }

    @Test
    void aStepIsThereWhenTheWorkIsOpenedAgain() {
        var step = answered("Grüße, \"Ŵyn\" 👋 தமிழ்");

        practice.follow(learner, open(), step);

        assertThat(open().steps()).singleElement().satisfies(taken -> {
            assertThat(taken.id()).isEqualTo(step.id());
            assertThat(taken.as(Answered.class)).isEqualTo(new Answered("one", "Grüße, \"Ŵyn\" 👋 தமிழ்"));
            assertThat(taken.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void anEndCountsWhatAnotherWindowHasAdded() {
        var seen = open();
        practice.add(learner, seen, answered("elsewhere"));

        var ended = practice.complete(
                learner,
                seen,
                Step.newId(),
                now -> new Result(true, new Score(now.steps().size(), 1)));

        assertThat(ended.result()).contains(new Result(true, new Score(1, 1)));
    }

    @Test
    void theOrderOfAnAttemptCannotBeReckonedFromItsId() {
        var work = open();

        assertThat(work.seed())
                .isNotEqualTo(work.id().value().getMostSignificantBits()
                        ^ work.id().value().getLeastSignificantBits());
    }

    @Test
    void aRepeatedStepChangesNothing() {
        var seen = open();
        var step = answered("once");

        practice.follow(learner, seen, step);
        var repeated = practice.follow(learner, seen, step);

        assertThat(repeated.has(step.id())).isTrue();
        assertThat(open().steps()).hasSize(1);
    }

    @Test
    void theSlowerOfTwoWindowsIsToldAndChangesNothing() {
        var seenInBoth = open();
        var faster = answered("faster");
        var slower = answered("slower");

        practice.follow(learner, seenInBoth, faster);
        var answer = practice.follow(learner, seenInBoth, slower);

        assertThat(answer.has(slower.id())).isFalse();
        assertThat(answer.has(faster.id())).isTrue();
        assertThat(open().steps()).hasSize(1);
    }

    @Test
    void stepsThatDoNotDependOnEachOtherAllCount() throws Exception {
        var seenInBoth = open();
        var start = new CyclicBarrier(2);
        Callable<Work<Exercise>> device = () -> {
            TestPeople.signIn(person);
            start.await();
            return practice.add(learner, seenInBoth, answered("watched"));
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(device, device))) done.get();
        }

        assertThat(open().steps()).hasSize(2);
    }

    @Test
    void theFirstEndCountsAndNothingFollowsIt() {
        var seen = open();

        practice.complete(learner, seen, Step.newId(), new Result(true, new Score(3, 4)));
        practice.complete(learner, seen, Step.newId(), new Result(false, new Score(0, 4)));
        practice.add(learner, seen, answered("too late"));
        practice.keepDraft(learner, seen.id(), "one", "too late");

        var work = open();
        assertThat(work.steps()).hasSize(1);
        assertThat(work.result()).contains(new Result(true, new Score(3, 4)));
        assertThat(work.drafts()).isEmpty();
    }

    @Test
    void aHalfTypedTextIsThereOnAnotherDevice() {
        practice.keepDraft(learner, open().id(), "one", "It sounds as if");
        practice.keepDraft(learner, open().id(), "one", "It sounds as if you have been");

        assertThat(open().draft("one")).isEqualTo("It sounds as if you have been");
        assertThat(open().draft("other")).isEmpty();
    }

    @Test
    void anOverlongTextIsCutAndNoError() {
        practice.keepDraft(learner, open().id(), "one", "x".repeat(Practice.LONGEST_DRAFT + 5));

        assertThat(open().draft("one")).hasSize(Practice.LONGEST_DRAFT);
    }

    @Test
    void aStepThatTheDatabaseMadeGiveWayIsTakenOnTheNextTry() {
        var tries = new AtomicInteger();
        var contended = new TransactionOperations() {
            @Override
            public <T> @Nullable T execute(TransactionCallback<T> work) {
                return transaction.execute(status -> {
                    var done = work.doInTransaction(status);
                    if (tries.incrementAndGet() == 1) throw new CannotAcquireLockException("deadlock");
                    return done;
                });
            }
        };
        var seen = open();
        var step = answered("once");

        var taken = new Practice(
                        attempts, events, drafts, curriculum, time, reassurances, publisher, contended, retry, clock)
                .follow(learner, seen, step);

        assertThat(taken.has(step.id())).isTrue();
        assertThat(tries).hasValue(2);
        assertThat(open().steps()).hasSize(1);
    }

    @Test
    void goingAgainBeginsANewAttemptOnlyWhenTheLastIsFinished() {
        var first = open();
        assertThat(again().id()).isEqualTo(first.id());

        practice.complete(learner, first, Step.newId(), Result.done());
        var second = again();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.steps()).isEmpty();
        assertThat(practice.history(learner, EXERCISE, Exercise.class)).hasSize(2);
    }

    @Test
    void beginningAfreshLeavesTheUnfinishedAttemptAsItIs() {
        var first = practice.add(learner, open(), answered("half done"));
        practice.keepDraft(learner, first.id(), "one", "It sounds as if");

        var second = practice.restart(learner, first.id(), Exercise.class);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.steps()).isEmpty();
        assertThat(open().id()).isEqualTo(second.id());
        var left = practice.get(learner, first.id(), Exercise.class);
        assertThat(left.steps()).hasSize(1);
        assertThat(left.isCompleted()).isFalse();
        assertThat(left.draft("one")).isEqualTo("It sounds as if");
    }

    @Test
    void beginningAfreshInTwoWindowsIsOneAttempt() throws Exception {
        var first = open();
        var start = new CyclicBarrier(2);
        Callable<AttemptId> window = () -> {
            TestPeople.signIn(person);
            start.await();
            return practice.restart(learner, first.id(), Exercise.class).id();
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var begun = threads.invokeAll(List.of(window, window));

            assertThat(begun.get(0).get()).isEqualTo(begun.get(1).get());
        }
        assertThat(practice.history(learner, EXERCISE, Exercise.class)).hasSize(2);
    }

    @Test
    void anAttemptThatWasLeftMayStillBeFinishedAndCounts() {
        var first = open();
        practice.restart(learner, first.id(), Exercise.class);

        practice.complete(learner, first, Step.newId(), new Result(true, new Score(4, 4)));

        var standing = practice.standings(learner).get(EXERCISE);
        assertThat(standing.isPassed()).isTrue();
        assertThat(standing.open()).isTrue();
        assertThat(standing.finished()).isEqualTo(new Result(true, new Score(4, 4)));
    }

    @Test
    void anAttemptThatWasLeftIsNoPartOfDoingEverythingAgain() {
        var first = open();
        practice.complete(learner, practice.restart(learner, first.id(), Exercise.class), Step.newId(), Result.done());
        clock.pass(Duration.ofDays(400));
        var since = clock.instant();

        assertThat(practice.standings(learner, since)).doesNotContainKey(EXERCISE);

        practice.complete(learner, again(), Step.newId(), Result.done());
        assertThat(practice.standings(learner, since).get(EXERCISE).begun()).isEqualTo(since);
    }

    @Test
    void whatWasPassedStaysPassedWhateverComesLater() {
        practice.complete(learner, open(), Step.newId(), new Result(true, new Score(4, 4)));
        var passedAt = clock.instant();
        clock.pass(Duration.ofDays(1));
        practice.complete(learner, again(), Step.newId(), new Result(false, new Score(1, 4)));

        var standing = practice.standings(learner).get(EXERCISE);

        assertThat(standing.isPassed()).isTrue();
        assertThat(standing.passedAt()).isEqualTo(passedAt);
        assertThat(standing.latest()).isEqualTo(new Result(false, new Score(1, 4)));
    }

    @Test
    void nobodyReachesAnotherLearnersWork() {
        var mine = open();
        var other = new TestPeople(context).create("Tom Reilly", Role.LEARNER);
        TestPeople.signIn(other);

        assertThatThrownBy(() -> practice.open(learner, EXERCISE, Exercise.class))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.add(learner, mine, answered("not mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.restart(learner, mine.id(), Exercise.class))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.restart(other.id(), mine.id(), Exercise.class))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> practice.latest(learner, EXERCISE, Exercise.class))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.standings(learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.add(other.id(), mine, answered("not mine")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> practice.keepDraft(other.id(), mine.id(), "one", "not mine"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anAdministratorIsNoLearner() {
        var ade = new TestPeople(context).create("Ade Okafor", Role.ADMIN);
        TestPeople.signIn(ade);

        assertThatThrownBy(() -> practice.open(ade.id(), EXERCISE, Exercise.class))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatDoesNotExistCannotBeOpened() {
        assertThatThrownBy(() -> practice.open(learner, new ContentId("no-such-exercise"), Exercise.class))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Work<Exercise> open() {
        return practice.open(learner, EXERCISE, Exercise.class);
    }

    private Work<Exercise> again() {
        return practice.again(learner, EXERCISE, Exercise.class);
    }

    private static Step answered(String text) {
        return Step.of(UUID.randomUUID(), "answered", new Answered("one", text));
    }
}
