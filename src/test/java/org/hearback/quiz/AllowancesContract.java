package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.rules;

import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.ContentId;
import org.hearback.course.TestContent;
import org.hearback.quiz.Allowances.Limited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What every database must do alike for further attempts. */
abstract class AllowancesContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Allowances allowances;

    @Autowired
    Sittings sittings;

    @Autowired
    Practice practice;

    TestPeople people;
    SignedIn educator;
    SignedIn learner;
    Quiz quiz;
    Work<Quiz> used;

    @BeforeEach
    void aLearnerWhoHasUsedTheOneAttempt() {
        people = new TestPeople(context);
        var cohort = "Allowances " + PersonId.next();
        educator = people.create("Ellen Price", Role.EDUCATOR);
        learner = people.createIn(cohort, "Samira Khan", Role.LEARNER);
        people.putInCharge(educator, cohort);
        quiz = TestQuizzes.with(rules().attempts(1), FIRST_WORDS);
        new TestContent(context).publish("quiz", quiz);
        TestPeople.signIn(learner);
        var open = practice.open(learner.id(), quiz.id(), Quiz.class);
        used = practice.complete(
                learner.id(),
                open,
                Step.newId(),
                sittings.sitting(learner.id(), open).result());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsStuckGoesOnWithAFurtherAttempt() {
        assertThat(sittings.again(learner.id(), quiz.id()).number()).isEqualTo(1);

        TestPeople.signIn(educator);
        assertThat(allowances.limits(learner.id()))
                .containsExactly(new Limited(quiz.id(), quiz.title(), 1, 1, false))
                .allMatch(Limited::isStuck);
        allowances.grant(learner.id(), quiz.id(), 2, " Was called away ");

        assertThat(allowances.limits(learner.id())).noneMatch(Limited::isStuck);
        assertThat(allowances.history(learner.id())).singleElement().satisfies(allowance -> {
            assertThat(allowance.attempts()).isEqualTo(2);
            assertThat(allowance.reason()).isEqualTo("Was called away");
            assertThat(allowance.grantedBy()).isEqualTo(educator.id());
        });
        TestPeople.signIn(learner);
        var entry = sittings.sitting(learner.id(), used).entry();
        assertThat(entry).isEqualTo(new Sittings.Entry(1, 2, null, 3, 2));
        assertThat(sittings.again(learner.id(), quiz.id()).number()).isEqualTo(2);
    }

    @Test
    void whoIsStuckIsFreedByALimitThatWasRaisedOrTakenAway() {
        var content = new TestContent(context);
        content.publish("quiz", TestQuizzes.under(rules().attempts(2), quiz));
        assertThat(sittings.sitting(learner.id(), used).entry().left()).isEqualTo(1);

        content.publish("quiz", TestQuizzes.under(rules(), quiz));

        assertThat(sittings.sitting(learner.id(), used).entry()).isEqualTo(new Sittings.Entry(1, null, null, null, 0));
        assertThat(sittings.again(learner.id(), quiz.id()).number()).isEqualTo(2);
    }

    @Test
    void furtherAttemptsAddUpForOneLearnerAndOneQuiz() {
        var other = TestQuizzes.with(rules().attempts(1), FIRST_WORDS);
        new TestContent(context).publish("quiz", other);
        TestPeople.signIn(educator);

        allowances.grant(learner.id(), quiz.id(), 1, "Once");
        allowances.grant(learner.id(), quiz.id(), 1, "Twice");

        assertThat(allowances.history(learner.id()))
                .extracting(Allowance::reason)
                .containsExactly("Twice", "Once");
        TestPeople.signIn(learner);
        assertThat(allowances.further(learner.id(), quiz.id())).isEqualTo(2);
        assertThat(allowances.further(learner.id(), other.id())).isZero();
    }

    @Test
    void onlyAQuizWithALimitHasMoreAndNeverWithoutAReason() {
        var free = TestQuizzes.of(FIRST_WORDS);
        new TestContent(context).publish("quiz", free);
        TestPeople.signIn(educator);

        refused(free.id(), 1, "Why not");
        refused(new ContentId("no-such-quiz"), 1, "Why not");
        refused(quiz.id(), 0, "Why not");
        refused(quiz.id(), Allowance.MOST + 1, "Why not");
        refused(quiz.id(), 1, "  ");
        assertThat(allowances.history(learner.id())).isEmpty();
    }

    @Test
    void onlyTheEducatorInChargeGivesAndSeesThem() {
        TestPeople.signIn(people.create("Mallory", Role.EDUCATOR));
        denied();
        TestPeople.signIn(learner);
        denied();
        TestPeople.signIn(educator);
        assertThatThrownBy(() -> allowances.further(learner.id(), quiz.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyGivesThemselvesAny() {
        var both = people.createIn("Both " + PersonId.next(), "Tom Reilly", Role.LEARNER, Role.EDUCATOR);
        TestPeople.signIn(both);

        assertThatThrownBy(() -> allowances.grant(both.id(), quiz.id(), 1, "For me"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(ContentId id, int attempts, String reason) {
        assertThatThrownBy(() -> allowances.grant(learner.id(), id, attempts, reason))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void denied() {
        assertThatThrownBy(() -> allowances.grant(learner.id(), quiz.id(), 1, "Why not"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> allowances.limits(learner.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> allowances.history(learner.id())).isInstanceOf(AccessDeniedException.class);
    }
}
