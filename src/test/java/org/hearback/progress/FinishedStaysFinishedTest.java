package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.TestQueries;
import org.hearback.TestRecords;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.LearningModule;
import org.hearback.course.TestContent;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.TestExercises;
import org.hearback.insight.TestCohort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** A course is revised after somebody has finished it, or some of it. Its database is its own: others count on theirs. */
@HearbackTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:revised;DB_CLOSE_DELAY=-1")
class FinishedStaysFinishedTest {
    @Autowired
    Progress progress;

    @Autowired
    Practice practice;

    @Autowired
    Curriculum curriculum;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    final Exercise first = TestExercises.of(TestExercises.PICK);
    final Exercise second = TestExercises.of(TestExercises.PICK);
    final Exercise third = TestExercises.of(TestExercises.WRITE);
    final ContentId module = new ContentId("module-" + first.id());
    final ContentId programme = new ContentId("programme-" + first.id());

    PersonId learner;

    @BeforeEach
    void publishACourseOfTwoExercises() {
        var person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
        for (var exercise : List.of(first, second, third)) new TestContent(context).publish("exercise", exercise);
        publishModule(first, second);
        publishProgramme("Two exercises");
        clock.pass(Duration.ofDays(1));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRevisedActivityStaysDoneOnTheRevisionThatWasPassed() {
        var passed = pass(first);
        new TestContent(context).publish("exercise", titled(first, "A better title"));

        var now = now().activities().getFirst();

        assertThat(now.isDone()).isTrue();
        assertThat(now.activity().title()).isEqualTo("A better title");
        assertThat(now.passedRevision()).isEqualTo(passed);
    }

    @Test
    void aProgrammeThatWasFinishedStaysFinishedWhenItRequiresMore() {
        pass(first);
        pass(second);
        clock.pass(Duration.ofDays(1));
        publishModule(first, second, third);

        assertThat(now().isComplete()).isTrue();
        assertThat(now().modules().getFirst().isComplete()).isFalse();
        assertThat(progress.completion(learner, programme)).isPresent();
    }

    @Test
    void whatWasCompletedIsTheVersionOfThatDay() {
        pass(first);
        pass(second);
        clock.pass(Duration.ofDays(1));
        var before = curriculum.programme(programme).orElseThrow();
        publishProgramme("More than before");

        assertThat(progress.completion(learner, programme).orElseThrow().programme())
                .isEqualTo(before);
    }

    @Test
    void anEducatorSeesTheSame() {
        var cohort = new TestCohort(context);
        var signedIn = cohort.learner("Finished");
        learner = signedIn.id();
        TestPeople.signIn(signedIn);
        pass(first);
        pass(second);
        clock.pass(Duration.ofDays(1));
        publishModule(first, second, third);

        TestPeople.signIn(cohort.educator);

        assertThat(context.getBean(CohortProgress.class).of(cohort.id, programme))
                .singleElement()
                .satisfies(one -> assertThat(one.progress().isComplete()).isTrue());
    }

    @Test
    void whoWasNotFinishedOwesWhatIsNew() {
        pass(first);
        clock.pass(Duration.ofDays(1));
        publishModule(first, second, third);
        pass(second);

        assertThat(now().isComplete()).isFalse();
        assertThat(now().modules().getFirst().left())
                .extracting(activity -> activity.activity().id())
                .containsExactly(third.id());
        assertThat(progress.completion(learner, programme)).isEmpty();
    }

    @Test
    void whatIsTakenOutOfACourseIsOwedNoMore() {
        pass(first);
        clock.pass(Duration.ofDays(1));
        publishModule(first);

        assertThat(now().isComplete()).isTrue();
    }

    @Test
    void howOftenACourseWasRevisedTakesNoMoreQueries() {
        pass(first);
        reviseTwice("Once", "Twice");
        now();
        var few = TestQueries.of(context, this::now);

        for (var i = 0; i < 10; i++) reviseTwice("Now " + i, "Then " + i);

        now();
        assertThat(TestQueries.of(context, this::now)).isEqualTo(few);
    }

    @Test
    void whatIsPublishedIsReadOnce() {
        now();

        assertThat(curriculum.activity(first.id()).orElseThrow().content())
                .isSameAs(curriculum.activity(first.id()).orElseThrow().content());
        assertThat(TestQueries.of(context, this::now)).isLessThan(10);
    }

    @Test
    void aLongModuleTakesAsManyQueriesAsAShortOne() {
        publishModule(first);
        now();
        var few = TestQueries.of(context, this::now);

        publishModule(first, second, third);

        now();
        assertThat(TestQueries.of(context, this::now)).isEqualTo(few);
    }

    private void reviseTwice(String title, String other) {
        for (var one : List.of(title, other)) {
            clock.pass(Duration.ofHours(1));
            new TestContent(context).publish("exercise", titled(first, one));
        }
    }

    private long pass(Exercise exercise) {
        var work = practice.again(learner, exercise.id(), Activity.class);
        practice.complete(learner, work, Step.newId(), Result.done());
        return work.revision().id();
    }

    private ProgrammeProgress now() {
        return progress.of(learner, programme).orElseThrow();
    }

    private void publishModule(Exercise... exercises) {
        new TestContent(context)
                .publish(
                        "module",
                        new LearningModule(
                                module,
                                "Module",
                                "Summary.",
                                "Why.",
                                List.of("Believe."),
                                List.of("evers-2017"),
                                true,
                                Stream.of(exercises).map(Exercise::id).toList()));
    }

    private void publishProgramme(String title) {
        var template = curriculum.programmes().getFirst().content();
        new TestContent(context)
                .publish(
                        "programme",
                        TestRecords.with(
                                template, Map.of("id", programme, "title", title, "modules", List.of(module))));
    }

    private static Exercise titled(Exercise exercise, String title) {
        return new Exercise(
                exercise.id(),
                title,
                exercise.summary(),
                exercise.minutes(),
                exercise.required(),
                exercise.outcomes(),
                exercise.evidence(),
                exercise.rounds());
    }
}
