package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What every database must do alike for educators and their cohorts. */
abstract class TeachingContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Teaching teaching;

    @Autowired
    Accommodations accommodations;

    TestPeople people;
    String name;
    SignedIn educator;
    SignedIn learner;
    CohortId cohort;

    @BeforeEach
    void aCohortWithAnEducatorAndALearner() {
        people = new TestPeople(context);
        name = "Spring " + PersonId.next();
        educator = people.create("Ellen Price", Role.EDUCATOR);
        learner = people.createIn(name, "Samira Khan", Role.LEARNER);
        cohort = people.putInCharge(educator, name);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEducatorSeesWhoLearnsInTheirCohorts() {
        people.createIn(name, "Ade Okafor", Role.ADMIN);
        people.createIn("Autumn " + name, "Somebody Else", Role.LEARNER);
        TestPeople.signIn(educator);

        assertThat(teaching.cohorts(educator.id())).containsExactly(new TaughtCohort(cohort, name, 1));
        assertThat(teaching.get(cohort)).isEqualTo(new TaughtCohort(cohort, name, 1));
        assertThat(teaching.learners(cohort)).extracting(Person::id).containsExactly(learner.id());
        assertThat(teaching.learner(learner.id()).name()).isEqualTo("Samira Khan");
        assertThat(teaching.cohortOf(learner.id()).id()).isEqualTo(cohort);
    }

    @Test
    void nobodyElseSeesThem() {
        var another = people.create("Another Educator", Role.EDUCATOR);
        people.putInCharge(another, "Autumn " + name);
        var outsiders = List.of(another, people.create("Ade", Role.ADMIN), learner);
        List<ThrowingCallable> doors = List.of(
                () -> teaching.get(cohort),
                () -> teaching.learners(cohort),
                () -> teaching.learner(learner.id()),
                () -> teaching.cohortOf(learner.id()),
                () -> teaching.cohorts(educator.id()),
                () -> accommodations.history(learner.id()),
                () -> accommodations.grant(educator.id(), learner.id(), 25, null),
                () -> accommodations.grant(another.id(), learner.id(), 25, null));

        for (var outsider : outsiders) {
            TestPeople.signIn(outsider);
            for (var door : doors) assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoeverWasInChargeButIsNoEducatorAnyMoreSeesNothing() {
        TestPeople.signIn(new SignedIn(educator.id(), educator.email(), Set.of(Role.LEARNER)));

        assertThatThrownBy(() -> teaching.learners(cohort)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorPutsEducatorsInChargeAndNobodyElseDoes() {
        var other = people.putInCharge(people.create("Other", Role.EDUCATOR), "Autumn " + name);
        TestPeople.signIn(people.create("Ade", Role.ADMIN));
        teaching.putInCharge(educator.id(), Set.of(cohort, other));
        assertThat(teaching.inChargeOf(educator.id())).containsExactlyInAnyOrder(cohort, other);
        assertThat(teaching.all()).extracting(TaughtCohort::id).contains(cohort, other);

        teaching.putInCharge(educator.id(), Set.of(other));

        assertThat(teaching.inChargeOf(educator.id())).containsExactly(other);
        TestPeople.signIn(educator);
        assertThat(teaching.cohorts(educator.id())).extracting(TaughtCohort::id).containsExactly(other);
        assertThatThrownBy(() -> teaching.putInCharge(educator.id(), Set.of(cohort)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teaching.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theNewestGrantCountsAndTheEarlierOnesStayOnRecord() {
        TestPeople.signIn(educator);
        accommodations.grant(educator.id(), learner.id(), 50, "Dyslexia");
        accommodations.grant(educator.id(), learner.id(), 25, " ");

        assertThat(accommodations.history(learner.id()))
                .extracting(Accommodation::extraPercent, Accommodation::reason, Accommodation::grantedBy)
                .containsExactly(tuple(25, null, educator.id()), tuple(50, "Dyslexia", educator.id()));
        TestPeople.signIn(learner);
        assertThat(accommodations.extraTimePercent(learner.id())).isEqualTo(25);
    }

    @Test
    void withoutAGrantThereIsNoExtraTimeAndItIsTheLearnersOwnMatter() {
        var other = people.createIn(name, "Tom Reilly", Role.LEARNER);
        TestPeople.signIn(other);

        assertThat(accommodations.extraTimePercent(other.id())).isZero();
        assertThatThrownBy(() -> accommodations.extraTimePercent(learner.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyGrantsThemselvesTimeNorMoreThanThereIs() {
        people.join(educator.id(), name);
        TestPeople.signIn(educator);

        assertThatThrownBy(() -> accommodations.grant(educator.id(), educator.id(), 25, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accommodations.grant(educator.id(), learner.id(), 301, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accommodations.grant(educator.id(), learner.id(), -1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accommodations.grant(educator.id(), learner.id(), 25, "x".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aJobDoesWhatNobodyCan() {
        TestPeople.signIn(learner);

        var learners = Unattended.call(() -> teaching.learners(cohort));

        assertThat(learners).hasSize(1);
        assertThatThrownBy(() -> teaching.learners(cohort)).isInstanceOf(AccessDeniedException.class);
    }
}
