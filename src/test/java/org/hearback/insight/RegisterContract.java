package org.hearback.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearback.TestClock;
import org.hearback.TestQueries;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.CohortPractice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.Certified;
import org.hearback.certificate.CohortCertificates;
import org.hearback.certificate.TestLearning;
import org.hearback.progress.CohortProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What every database must do alike for a cohort's register. */
abstract class RegisterContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    TestCohort cohort;

    @BeforeEach
    void aCohort() {
        cohort = new TestCohort(context);
        TestPeople.signIn(cohort.educator);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyLearnerStandsWhereTheyAre() {
        cohort.learner("Ann Done");
        var begun = cohort.learner("Bob Begun");
        var done = cohort.learner("Cara Done");
        cohort.begin(begun, "first-exercise");
        cohort.finish(done);

        assertThat(entries())
                .extracting(
                        entry -> entry.person().name(),
                        entry -> entry.programme().stage(),
                        entry -> entry.programme().done())
                .containsExactly(
                        tuple("Ann Done", Stage.NOT_BEGUN, 0L),
                        tuple("Bob Begun", Stage.UNDER_WAY, 0L),
                        tuple("Cara Done", Stage.DONE, 2L));
        assertThat(entries()).allMatch(entry -> entry.programme().required() == 2);
        assertThat(entryOf(done).certified()).isEqualTo(new Certified(cohort.today(), null));
        assertThat(entryOf(begun).certified()).isNull();
        assertThat(entryOf(done).modules())
                .singleElement()
                .extracting(Part::stage)
                .isEqualTo(Stage.DONE);
    }

    @Test
    void whoeverHasNotFinishedInTimeIsLateAndWhoHasIsNot() {
        var late = cohort.learner("Ann Late");
        var done = cohort.learner("Bob Done");
        cohort.finish(done);
        cohort.due(TestCohort.MODULE, cohort.today().plusDays(1));
        assertThat(entryOf(late).programme().stage()).isEqualTo(Stage.NOT_BEGUN);

        clock.pass(Duration.ofDays(2));

        assertThat(entryOf(late).programme().stage()).isEqualTo(Stage.LATE);
        assertThat(entryOf(late).modules().getFirst().stage()).isEqualTo(Stage.LATE);
        assertThat(entryOf(late).modules().getFirst().due())
                .isEqualTo(cohort.today().minusDays(1));
        assertThat(entryOf(done).programme().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void theBestGoAtAQuizCountsAndTheLastThingDoneIsToldByItsDay() {
        var learner = cohort.learner("Ann");
        cohort.end(learner, "first-quiz", new Result(false, new Score(1, 2)));
        cohort.end(learner, "first-quiz", new Result(true, new Score(2, 2)));
        cohort.end(learner, "first-quiz", new Result(false, new Score(0, 2)));
        cohort.end(learner, "spare-quiz", new Result(false, new Score(1, 4)));
        var day = cohort.today();
        clock.pass(Duration.ofDays(2));

        assertThat(entryOf(learner).programme().best()).isEqualTo(new Score(3, 6));
        assertThat(entryOf(learner).lastActive()).isEqualTo(day);
        assertThat(register.ofLearner(learner.id()).getFirst().goes()).hasSize(4);
        assertThat(register.ofLearner(learner.id()).getFirst().entry()).isEqualTo(entryOf(learner));
    }

    @Test
    void theTimeThatWasReallySpentIsToldForTheProgrammeAndForOneModule() {
        var learner = cohort.learner("Ann");
        var other = new TestCohort(context).learner("Of another cohort");
        cohort.begin(learner, "first-exercise");
        clock.pass(Duration.ofMinutes(4));
        cohort.end(learner, "first-exercise", Result.done());
        clock.pass(Duration.ofHours(3));

        for (var part : List.of(TestCohort.PROGRAMME.part(), TestCohort.MODULE.part())) {
            assertThat(register.minutes(cohort.id, part, List.of(learner.id(), other.id())))
                    .containsExactly(entry(learner.id(), 4));
        }
        assertThat(register.ofLearner(learner.id()).getFirst().minutes()).isEqualTo(4);
    }

    @Test
    void aCertificateThatWasRevokedIsHeldNoMore() {
        var learner = cohort.learner("Ann");
        cohort.finish(learner);
        assertThat(entryOf(learner).certified()).isNotNull();

        TestPeople.signIn(learner);
        var number =
                context.getBean(Certificates.class).of(learner.id()).getFirst().number();
        TestPeople.signIn(new TestPeople(context).create("Ade", Role.ADMIN));
        context.getBean(AwardBook.class).revoke(number, "Issued to the wrong person.");
        TestPeople.signIn(cohort.educator);

        assertThat(entryOf(learner).certified()).isNull();
    }

    @Test
    void aCertificateThatHasExpiredSaysSoUntilItIsRenewed() {
        var learner = cohort.learner("Ann");
        var learning = new TestLearning(context, learner);
        learning.certificatesHoldFor(12);
        try {
            cohort.finish(learner);
            var first = cohort.today();
            assertThat(entryOf(learner).certified()).isEqualTo(new Certified(first, first.plusMonths(12)));
            assertThat(entryOf(learner).certified().hasExpired(first.plusMonths(12)))
                    .isFalse();

            clock.pass(Duration.ofDays(400));
            assertThat(entryOf(learner).certified().hasExpired(cohort.today())).isTrue();

            cohort.finish(learner);
            assertThat(entryOf(learner).certified())
                    .isEqualTo(new Certified(cohort.today(), cohort.today().plusMonths(12)));
        } finally {
            learning.certificatesHoldFor(null);
        }
    }

    @Test
    void aLargeCohortTakesAsManyQueriesAsASmallOne() {
        for (var i = 0; i < 2; i++) cohort.finish(cohort.learner("Learner " + i));
        cohort.end(cohort.learner("Half way"), "first-exercise", Result.done());
        cohort.due(TestCohort.PROGRAMME, cohort.today());
        entries(); // what is published is read once
        var few = queries(this::entries);
        for (var i = 0; i < 25; i++) cohort.end(cohort.learner("More " + i), "first-exercise", Result.done());

        var many = queries(this::entries);

        assertThat(entries()).hasSize(28);
        assertThat(many).isEqualTo(few).isLessThan(40);
        var learners = entries().stream().map(entry -> entry.person().id()).toList();
        assertThat(queries(() -> minutes(learners)))
                .isEqualTo(queries(() -> minutes(learners.subList(0, 2))))
                .isLessThan(15);
    }

    @Test
    void onlyTheEducatorInChargeSeesAnyOfIt() {
        var learner = cohort.learner("Ann");
        var people = new TestPeople(context);
        var another = people.create("Another Educator", Role.EDUCATOR);
        people.putInCharge(another, "Another " + cohort.name);
        var programme = TestCohort.PROGRAMME.programme();
        var practice = context.getBean(CohortPractice.class);
        var progress = context.getBean(CohortProgress.class);
        var certificates = context.getBean(CohortCertificates.class);
        List<ThrowingCallable> doors = List.of(
                this::entries,
                () -> register.ofLearner(learner.id()),
                () -> register.minutes(cohort.id, programme, List.of(learner.id())),
                () -> progress.timeSpent(cohort.id, List.of(learner.id())),
                () -> progress.timeSpentOf(learner.id()),
                () -> practice.spells(cohort.id, List.of(learner.id())),
                () -> practice.spellsOfLearner(learner.id()),
                () -> practice.of(cohort.id),
                () -> practice.ofLearner(learner.id()),
                () -> progress.of(cohort.id, programme),
                () -> progress.ofLearner(learner.id()),
                () -> certificates.of(cohort.id),
                () -> certificates.ofLearner(learner.id()));

        for (var outsider : List.of(another, learner, people.create("Ade", Role.ADMIN))) {
            TestPeople.signIn(outsider);
            for (var door : doors) assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Entry> entries() {
        return register.of(cohort.id, TestCohort.PROGRAMME.programme());
    }

    private Map<PersonId, Integer> minutes(List<PersonId> learners) {
        return register.minutes(cohort.id, TestCohort.PROGRAMME.programme(), learners);
    }

    private Entry entryOf(SignedIn learner) {
        return entries().stream()
                .filter(entry -> entry.person().id().equals(learner.id()))
                .findFirst()
                .orElseThrow();
    }

    private long queries(Supplier<?> work) {
        return TestQueries.of(context, work);
    }
}
