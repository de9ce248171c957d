package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Step;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The programme of the test content: an exercise and a quiz that are required, and a spare quiz that is not. */
@HearbackTest
class ProgressTest {
    static final ContentId PROGRAMME = new ContentId("first-programme");

    @Autowired
    Progress progress;

    @Autowired
    Practice practice;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    PersonId learner;

    @BeforeEach
    void signIn() {
        var person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasDoneNothingBeginsWithTheFirstActivity() {
        assertThat(now().next()).map(next -> next.activity().id().value()).contains("first-exercise");
        assertThat(now().modules().getFirst().left()).hasSize(2);
        assertThat(now().isComplete()).isFalse();
    }

    @Test
    void whatIsUnderWayComesBeforeWhatIsNew() {
        practice.open(learner, new ContentId("first-quiz"), Activity.class);

        assertThat(now().next()).hasValueSatisfying(next -> {
            assertThat(next.activity().id().value()).isEqualTo("first-quiz");
            assertThat(next.state()).isEqualTo(State.UNDER_WAY);
            assertThat(next.address()).isEqualTo("quiz/first-quiz");
        });
    }

    @Test
    void aFailedQuizIsStillOwedAndSaysItsScore() {
        finish("first-quiz", new Result(false, new Score(1, 2)));

        var quiz = activity("first-quiz");

        assertThat(quiz.state()).isEqualTo(State.NOT_PASSED);
        assertThat(quiz.isOwed()).isTrue();
        assertThat(quiz.latest()).isEqualTo(new Result(false, new Score(1, 2)));
    }

    @Test
    void theProgrammeIsCompleteWithoutWhatIsOptional() {
        finish("first-exercise", Result.done());
        assertThat(progress.completion(learner, PROGRAMME)).isEmpty();
        clock.pass(Duration.ofHours(1));
        finish("first-quiz", new Result(true, new Score(2, 2)));

        assertThat(now().isComplete()).isTrue();
        assertThat(now().next()).isEmpty();
        assertThat(progress.completion(learner, PROGRAMME)).hasValueSatisfying(done -> {
            assertThat(done.nominalMinutes()).isEqualTo(5);
            assertThat(done.completedAt()).isEqualTo(clock.instant());
            assertThat(done.startedAt()).isEqualTo(clock.instant().minus(Duration.ofHours(1)));
        });
    }

    @Test
    void theScoreIsThatOfWhatIsRequiredAndOfNothingElse() {
        finish("spare-quiz", new Result(true, new Score(1, 4)));
        finish("first-exercise", Result.done());
        finish("first-quiz", new Result(false, new Score(1, 2)));
        finish("first-quiz", new Result(true, new Score(2, 2)));

        assertThat(progress.completion(learner, PROGRAMME))
                .hasValueSatisfying(done -> assertThat(done.score()).isEqualTo(new Score(2, 2)));
    }

    @Test
    void failingAgainLaterTakesNothingAway() {
        finish("first-exercise", Result.done());
        finish("first-quiz", new Result(true, new Score(2, 2)));
        finish("first-quiz", new Result(false, new Score(0, 2)));

        assertThat(activity("first-quiz").isDone()).isTrue();
        assertThat(now().isComplete()).isTrue();
    }

    @Test
    void theTimeThatIsMeasuredIsWhatWasSpentAndNotWhatPassed() {
        begin("first-exercise");
        clock.pass(Duration.ofMinutes(4));
        finish("first-exercise", Result.done());
        clock.pass(Duration.ofHours(5));
        begin("first-quiz");
        clock.pass(Duration.ofMinutes(3));
        finish("first-quiz", new Result(true, new Score(2, 2)));
        clock.pass(Duration.ofMinutes(2));
        begin("spare-quiz");
        clock.pass(Duration.ofMinutes(2));
        finish("spare-quiz", Result.done());

        assertThat(progress.completion(learner, PROGRAMME)).hasValueSatisfying(done -> {
            assertThat(done.measuredMinutes()).isEqualTo(7);
            assertThat(Duration.ofMinutes(done.measuredMinutes()))
                    .isLessThanOrEqualTo(Duration.between(done.startedAt(), done.completedAt()));
        });
        assertThat(progress.timeSpent(learner).minutes()).isEqualTo(9);
    }

    @Test
    void anOutcomeTellsWhatServesItAndWhatWasShownOfIt() {
        finish("first-exercise", Result.done());
        finish("first-quiz", new Result(false, new Score(1, 2)).with(Map.of("Answer kindly", new Score(1, 2))));
        begin("first-quiz");

        assertThat(now().modules().getFirst().outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.outcome()).isEqualTo("Answer kindly");
            assertThat(outcome.done()).isEqualTo(1);
            assertThat(outcome.of()).isEqualTo(2);
            assertThat(outcome.score()).isEqualTo(new Score(1, 2));
        });
    }

    @Test
    void whatIsHalfDoneSaysHowFarItHasCome() {
        var exercise = (Exercise) activity("first-exercise").activity();
        var work = practice.again(learner, exercise.id(), Exercise.class);
        practice.add(learner, work, Answers.read(Step.newId(), exercise.rounds().getFirst()));

        assertThat(activity("first-exercise").soFar()).isEqualTo(new SoFar(SoFar.Unit.ROUNDS, 1, 2));
    }

    @Test
    void aFailedQuizSaysHowManyAreNeeded() {
        finish("first-quiz", new Result(false, new Score(1, 2)));

        assertThat(activity("first-quiz").soFar())
                .extracting(SoFar::unit, SoFar::needed)
                .containsExactly(SoFar.Unit.QUESTIONS, 2);
    }

    @Test
    void nobodySeesAnotherLearnersProgress() {
        TestPeople.signIn(new TestPeople(context).create("Ellen Price", Role.EDUCATOR, Role.LEARNER));

        assertThatThrownBy(() -> progress.all(learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> progress.timeSpent(learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> progress.completion(learner, PROGRAMME)).isInstanceOf(AccessDeniedException.class);
    }

    private void begin(String activity) {
        practice.again(learner, new ContentId(activity), Activity.class);
    }

    private void finish(String activity, Result result) {
        var work = practice.again(learner, new ContentId(activity), Activity.class);
        practice.complete(learner, work, Step.newId(), result);
    }

    private ProgrammeProgress now() {
        return progress.of(learner, PROGRAMME).orElseThrow();
    }

    private ActivityProgress activity(String id) {
        return now().modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.activity().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
