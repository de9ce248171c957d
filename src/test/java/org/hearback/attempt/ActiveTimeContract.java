package org.hearback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What holds for the time that learners spend, on every database. Each test has a learner of its own. */
@HearbackTest
abstract class ActiveTimeContract {
    static final ContentId EXERCISE = new ContentId("first-exercise");
    static final ContentId QUIZ = new ContentId("first-quiz");

    @Autowired
    ActiveTime time;

    @Autowired
    Practice practice;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    PersonId learner;

    @BeforeEach
    void signInAsLearner() {
        var person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasDoneNothingHasSpentNoTime() {
        open(EXERCISE);
        clock.pass(Duration.ofMinutes(30));

        assertThat(time.spells(learner)).isEmpty();
    }

    @Test
    void theTimeBetweenStepsCountsUnlessItIsTooLongToBeWork() {
        var work = open(EXERCISE);
        var begun = clock.instant();
        clock.pass(Duration.ofMinutes(2));
        work = act(work);
        clock.pass(ActiveTime.IDLE_AFTER);
        work = act(work);
        clock.pass(ActiveTime.IDLE_AFTER.plusSeconds(1));
        work = act(work);
        var back = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        act(work);

        assertThat(time.spells(learner))
                .containsExactly(
                        new Spell(EXERCISE, begun, begun.plus(Duration.ofMinutes(7))),
                        new Spell(EXERCISE, back, back.plus(Duration.ofMinutes(1))));
    }

    @Test
    void readingWithoutAStepCountsForAsLongAsTheBrowserSays() {
        var work = open(EXERCISE);
        clock.pass(Duration.ofMinutes(10));
        time.report(learner, work.id(), Step.newId(), 45);

        assertThat(total()).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void aReportThatComesTwiceCountsOnce() {
        var work = open(EXERCISE);
        clock.pass(Duration.ofMinutes(10));
        var id = Step.newId();
        time.report(learner, work.id(), id, 45);
        clock.pass(Duration.ofMinutes(10));
        time.report(learner, work.id(), id, 45);

        assertThat(total()).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void noBrowserCanClaimMoreThanHasPassed() {
        var work = open(EXERCISE);
        clock.pass(Duration.ofSeconds(20));
        for (var i = 0; i < 50; i++) time.report(learner, work.id(), Step.newId(), 1_000_000);

        assertThat(total()).isEqualTo(Duration.ofSeconds(20));

        clock.pass(Duration.ofHours(3));
        time.report(learner, work.id(), Step.newId(), 1_000_000);

        assertThat(total()).isEqualTo(Duration.ofSeconds(20).plus(ActiveTime.IDLE_AFTER));
    }

    @Test
    void aReportOfNothingOrLessIsNothing() {
        var work = open(EXERCISE);
        clock.pass(Duration.ofMinutes(10));
        time.report(learner, work.id(), Step.newId(), 0);
        time.report(learner, work.id(), Step.newId(), -60);

        assertThat(time.spells(learner)).isEmpty();
    }

    @Test
    void twoWindowsAtOnceAreNotTwiceTheTime() {
        var here = open(EXERCISE);
        var there = open(QUIZ);
        clock.pass(Duration.ofMinutes(1));
        time.report(learner, here.id(), Step.newId(), 60);
        time.report(learner, there.id(), Step.newId(), 60);
        clock.pass(Duration.ofSeconds(30));
        time.report(learner, there.id(), Step.newId(), 30);

        assertThat(total()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void spellsNeverOverlapAndKeepTheirActivity() {
        var at = Instant.parse("2026-03-02T09:00:00Z");

        assertThat(Spells.apart(List.of(
                        new Spell(QUIZ, at.plusSeconds(50), at.plusSeconds(90)),
                        new Spell(EXERCISE, at, at.plusSeconds(60)),
                        new Spell(EXERCISE, at.plusSeconds(10), at.plusSeconds(20)),
                        new Spell(QUIZ, at.plusSeconds(200), at.plusSeconds(210)))))
                .containsExactly(
                        new Spell(EXERCISE, at, at.plusSeconds(60)),
                        new Spell(QUIZ, at.plusSeconds(60), at.plusSeconds(90)),
                        new Spell(QUIZ, at.plusSeconds(200), at.plusSeconds(210)));
    }

    @Test
    void nobodyAddsToAnotherLearnersTimeOrSeesIt() {
        var mine = open(EXERCISE);
        clock.pass(Duration.ofMinutes(10));
        var other = new TestPeople(context).create("Tom Reilly", Role.LEARNER);
        TestPeople.signIn(other);

        assertThatThrownBy(() -> time.report(learner, mine.id(), Step.newId(), 60))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> time.report(other.id(), mine.id(), Step.newId(), 60))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> time.spells(learner)).isInstanceOf(AccessDeniedException.class);
    }

    private Work<Activity> open(ContentId activity) {
        return practice.open(learner, activity, Activity.class);
    }

    private Work<Activity> act(Work<Activity> work) {
        return practice.add(learner, work, Step.of(UUID.randomUUID(), "acted", new Acted(true)));
    }

    private Duration total() {
        return time.spells(learner).stream().map(Spell::length).reduce(Duration.ZERO, Duration::plus);
    }

    record Acted(boolean yes) {}
}
