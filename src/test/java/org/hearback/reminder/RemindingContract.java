package org.hearback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hearback.TestClock;
import org.hearback.account.CohortId;
import org.hearback.account.HomeAddress;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.Post;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.Teaching;
import org.hearback.account.TestMail;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.hearback.progress.CohortProgress;
import org.hearback.progress.ProgrammeProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What every database must do alike, so that each reminder goes once. */
abstract class RemindingContract {
    static final Goal PROGRAMME = Goal.programme(new ContentId("first-programme"));
    static final Goal MODULE = new Goal(PROGRAMME.programme(), new ContentId("first-module"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Reminding reminding;

    @Autowired
    Reminders ledger;

    @Autowired
    Deadlines deadlines;

    @Autowired
    People accounts;

    @Autowired
    TestClock clock;

    TestPeople people;
    TestMail mail;
    String name;
    SignedIn educator;
    SignedIn learner;
    CohortId cohort;
    LocalDate today;

    @BeforeEach
    void aCohortInTheMorning() {
        people = new TestPeople(context);
        mail = new TestMail(context);
        name = "Reminders " + PersonId.next();
        educator = people.create("Ellen Price", Role.EDUCATOR);
        learner = people.createIn(name, "Samira Khan", Role.LEARNER);
        cohort = people.putInCharge(educator, name);
        tomorrowAt(10);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoStillOwesSomethingIsRemindedOnce() {
        set(PROGRAMME, today.plusDays(14));

        run();
        run();
        tomorrowAt(10);
        run();

        assertThat(mail.to(learner.email()))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Dear Samira Khan")
                        .contains("“First programme” is due on %s, in 14 days."
                                .formatted(Day.of(today.plusDays(13), today.minusDays(1))))
                        .contains("/exercise/first-exercise")
                        .contains("/profile"));
    }

    @Test
    void thereIsOneBeforeOneShortlyBeforeAndOneAfterwards() {
        set(PROGRAMME, today.plusDays(14));

        for (var day = 0; day < 30; day++) {
            run();
            tomorrowAt(10);
        }

        assertThat(mail.to(learner.email())).hasSize(3);
        assertThat(mail.to(learner.email()).getFirst()).contains("You can still finish it");
        assertThat(mail.to(learner.email()).get(1)).contains("in 3 days");
    }

    @Test
    void severalThingsThatAreDueMakeOneMail() {
        set(PROGRAMME, today.plusDays(12));
        set(MODULE, today.plusDays(5));

        run();

        assertThat(mail.to(learner.email()))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("“First module”").contains("“First programme”"));
    }

    @Test
    void manyNodesAtOnceWriteOneMail() throws Exception {
        var others = new ArrayList<SignedIn>();
        for (var i = 0; i < 5; i++) others.add(people.createIn(name, "Learner " + i, Role.LEARNER));
        set(PROGRAMME, today.plusDays(2));

        Callable<Integer> node = () -> reminding.remind();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) done.get();
        }
        run();

        others.add(learner);
        assertThat(others)
                .allSatisfy(
                        person -> assertThat(mail.count(person.email().value())).isEqualTo(1));
    }

    @Test
    void aMailThatCouldNotBeWrittenIsWrittenTheNextHour() {
        set(PROGRAMME, today.plusDays(2));

        broken().remind();
        assertThat(mail.to(learner.email())).isEmpty();
        assertThat(ledger.writtenTo(learner.id().value())).isEmpty();
        run();

        assertThat(mail.to(learner.email())).hasSize(1);
    }

    @Test
    void whatIsDoneIsNotOwed() {
        set(PROGRAMME, today.plusDays(2));
        TestPeople.signIn(learner);
        pass("first-exercise");
        pass("first-quiz");

        run();

        assertThat(mail.to(learner.email())).isEmpty();
    }

    @Test
    void whoHasTurnedRemindersOffGetsNone() {
        set(PROGRAMME, today.plusDays(2));
        TestPeople.signIn(learner);
        accounts.remind(learner.id(), false);

        run();

        assertThat(mail.to(learner.email())).isEmpty();
        accounts.remind(learner.id(), true);
        run();
        assertThat(mail.to(learner.email())).hasSize(1);
    }

    @Test
    void whoCannotSignInGetsNone() {
        var invited = people.inviteTo(name);
        set(PROGRAMME, today.plusDays(2));

        run();

        assertThat(mail.to(invited)).isEmpty();
    }

    @Test
    void aMovedDeadlineIsRemindedOfAnew() {
        set(PROGRAMME, today.plusDays(3));
        run();
        set(PROGRAMME, today.plusDays(2));
        run();
        run();

        assertThat(mail.to(learner.email())).hasSize(2);
        assertThat(mail.to(learner.email()).getFirst()).contains("in 2 days");
    }

    @Test
    void anExtensionMovesTheReminders() {
        set(PROGRAMME, today.plusDays(2));
        TestPeople.signIn(educator);
        deadlines.extend(learner.id(), PROGRAMME, today.plusDays(40), null);

        run();

        assertThat(mail.to(learner.email())).isEmpty();
    }

    @Test
    void nobodyIsRemindedAtNight() {
        tomorrowAt(5);
        set(PROGRAMME, today.plusDays(2));

        run();

        assertThat(mail.to(learner.email())).isEmpty();
    }

    @Test
    void nobodySendsMailsThroughTheBackDoor() {
        TestPeople.signIn(people.create("Ade", Role.ADMIN, Role.EDUCATOR, Role.LEARNER));

        assertThatThrownBy(() -> context.getBean(Post.class).write(person(), "Subject", "Body"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> context.getBean(Teaching.class).toRemind(cohort))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Person person() {
        return mail.person(learner);
    }

    /** The same job with a mail that fails when it is written. */
    private Reminding broken() {
        var fails = new ReminderMail(context.getBean(Post.class), context.getBean(HomeAddress.class)) {
            @Override
            void write(Person person, List<Notice> notices, ProgrammeProgress progress, LocalDate today) {
                super.write(person, notices, progress, today);
                throw new IllegalStateException("the power went out");
            }
        };
        return new Reminding(
                context.getBean(Teaching.class),
                deadlines,
                context.getBean(CohortProgress.class),
                ledger,
                fails,
                context.getBean(TransactionOperations.class),
                context.getBean(RetryOperations.class),
                clock);
    }

    private void run() {
        reminding.remind();
    }

    private void set(Goal goal, LocalDate due) {
        TestPeople.signIn(educator);
        deadlines.set(cohort, goal, due);
    }

    private void pass(String activity) {
        var practice = context.getBean(Practice.class);
        var work = practice.open(learner.id(), new ContentId(activity), Activity.class);
        practice.complete(learner.id(), work, Step.newId(), Result.done());
    }

    private void tomorrowAt(int hour) {
        var now = ZonedDateTime.ofInstant(clock.instant(), Day.ZONE);
        var then = now.toLocalDate().plusDays(1).atTime(hour, 0).atZone(Day.ZONE);
        clock.pass(Duration.between(now, then));
        today = Day.today(clock);
    }
}
