package org.hearback.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearback.TestClock;
import org.hearback.account.CohortId;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.Teaching;
import org.hearback.account.TestPeople;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What every database must do alike for deadlines. */
abstract class DeadlinesContract {
    static final Goal PROGRAMME = Goal.programme(new ContentId("first-programme"));
    static final Goal MODULE = new Goal(PROGRAMME.programme(), new ContentId("first-module"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    TestPeople people;
    SignedIn educator;
    SignedIn learner;
    CohortId cohort;
    LocalDate today;

    @BeforeEach
    void aCohort() {
        people = new TestPeople(context);
        var name = "Deadlines " + PersonId.next();
        educator = people.create("Ellen Price", Role.EDUCATOR);
        learner = people.createIn(name, "Samira Khan", Role.LEARNER);
        cohort = people.putInCharge(educator, name);
        today = Day.today(clock);
        TestPeople.signIn(educator);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSoonestComesFirstAndTheNewestCounts() {
        deadlines.set(cohort, PROGRAMME, today.plusDays(30));
        deadlines.set(cohort, MODULE, today.plusDays(40));
        deadlines.set(cohort, MODULE, today.plusDays(10));

        var expected = List.of(
                new Deadline(MODULE, today.plusDays(10), today.plusDays(10)),
                new Deadline(PROGRAMME, today.plusDays(30), today.plusDays(30)));
        assertThat(deadlines.ofCohort(cohort)).isEqualTo(expected);
        assertThat(deadlines.ofLearner(learner.id())).isEqualTo(expected);
        assertThat(deadlines.ofLearners(cohort)).containsEntry(learner.id(), expected);
        TestPeople.signIn(learner);
        assertThat(deadlines.of(learner.id())).isEqualTo(expected);
    }

    @Test
    void aLiftedDeadlineIsGone() {
        deadlines.set(cohort, PROGRAMME, today);
        deadlines.lift(cohort, PROGRAMME);

        assertThat(deadlines.ofCohort(cohort)).isEmpty();
        assertThat(deadlines.ofLearners(cohort)).isEmpty();
    }

    @Test
    void anExtensionIsOnePersonsAndNeverShortens() {
        var other = people.create("Tom Reilly", Role.LEARNER);
        people.join(other.id(), cohortName());
        deadlines.set(cohort, PROGRAMME, today.plusDays(10));

        deadlines.extend(learner.id(), PROGRAMME, today.plusDays(20), "On leave");

        assertThat(deadlines.ofLearners(cohort))
                .containsEntry(learner.id(), List.of(new Deadline(PROGRAMME, today.plusDays(20), today.plusDays(10))))
                .containsEntry(other.id(), List.of(new Deadline(PROGRAMME, today.plusDays(10), today.plusDays(10))));
        assertThat(deadlines.extensions(learner.id()).getFirst().reason()).isEqualTo("On leave");
        deadlines.set(cohort, PROGRAMME, today.plusDays(30));
        assertThat(deadlines.ofLearner(learner.id()))
                .containsExactly(new Deadline(PROGRAMME, today.plusDays(30), today.plusDays(30)));
        deadlines.set(cohort, PROGRAMME, today.plusDays(10));
        deadlines.extend(learner.id(), PROGRAMME, null, null);
        assertThat(deadlines.ofLearner(learner.id()))
                .containsExactly(new Deadline(PROGRAMME, today.plusDays(10), today.plusDays(10)));
        assertThat(deadlines.extensions(learner.id())).hasSize(2);
    }

    @Test
    void nobodyIsGivenWhatTheOthersHaveAnyway() {
        deadlines.set(cohort, PROGRAMME, today.plusDays(10));

        for (var day : List.of(today.plusDays(9), today.plusDays(10))) {
            assertThatThrownBy(() -> deadlines.extend(learner.id(), PROGRAMME, day, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> deadlines.extend(learner.id(), MODULE, today.plusDays(20), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(deadlines.extensions(learner.id())).isEmpty();
    }

    @Test
    void whatIsOverOrUnknownIsNoDeadline() {
        var unknown = Goal.programme(new ContentId("no-such-programme"));
        var stray = new Goal(PROGRAMME.programme(), new ContentId("no-such-module"));

        assertThatThrownBy(() -> deadlines.set(cohort, PROGRAMME, today.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deadlines.set(cohort, unknown, today)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deadlines.set(cohort, stray, today)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheEducatorInChargeSetsAndSeesThem() {
        var another = people.create("Another Educator", Role.EDUCATOR);
        people.putInCharge(another, "Another " + cohortName());
        List<ThrowingCallable> doors = List.of(
                () -> deadlines.set(cohort, PROGRAMME, today),
                () -> deadlines.lift(cohort, PROGRAMME),
                () -> deadlines.extend(learner.id(), PROGRAMME, today, null),
                () -> deadlines.extensions(learner.id()),
                () -> deadlines.ofCohort(cohort),
                () -> deadlines.ofLearner(learner.id()),
                () -> deadlines.ofLearners(cohort));

        for (var outsider : List.of(another, learner, people.create("Ade", Role.ADMIN))) {
            TestPeople.signIn(outsider);
            for (var door : doors) assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class);
        }
        TestPeople.signIn(another);
        assertThatThrownBy(() -> deadlines.of(learner.id())).isInstanceOf(AccessDeniedException.class);
    }

    private String cohortName() {
        return context.getBean(Teaching.class).get(cohort).name();
    }
}
