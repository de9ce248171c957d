package org.hearback.insight;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hearback.TestClock;
import org.hearback.account.CohortId;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.springframework.context.ApplicationContext;

/** A cohort with an educator in charge, and what its learners do in the small curriculum of {@code src/test/content}. */
public class TestCohort {
    public static final Goal PROGRAMME = Goal.programme(new ContentId("first-programme"));
    public static final Goal MODULE = new Goal(PROGRAMME.programme(), new ContentId("first-module"));

    public final String name = "Cohort " + PersonId.next();
    public final SignedIn educator;
    public final CohortId id;
    private final ApplicationContext context;
    private final TestPeople people;

    public TestCohort(ApplicationContext context) {
        this.context = context;
        people = new TestPeople(context);
        educator = people.create("Ellen Price", Role.EDUCATOR);
        id = people.putInCharge(educator, name);
    }

    /** Somebody new in the cohort. Whoever was signed in before is not any more. */
    public SignedIn learner(String called) {
        return people.createIn(name, called, Role.LEARNER);
    }

    public void due(Goal goal, LocalDate day) {
        TestPeople.signIn(educator);
        context.getBean(Deadlines.class).set(id, goal, day);
    }

    public LocalDate today() {
        return Day.today(context.getBean(TestClock.class));
    }

    /** Passes what the programme requires. */
    public void finish(SignedIn learner) {
        end(learner, "first-exercise", Result.done());
        end(learner, "first-quiz", new Result(true, new Score(2, 2)));
    }

    public void end(SignedIn learner, String activity, Result result) {
        practise(learner, practice -> {
            var work = practice.again(learner.id(), new ContentId(activity), Activity.class);
            practice.complete(learner.id(), work, Step.newId(), result);
        });
    }

    public void begin(SignedIn learner, String activity) {
        practise(learner, practice -> practice.open(learner.id(), new ContentId(activity), Activity.class));
    }

    public void again(SignedIn learner, String activity) {
        practise(learner, practice -> practice.again(learner.id(), new ContentId(activity), Activity.class));
    }

    private void practise(SignedIn learner, Consumer<Practice> how) {
        TestPeople.signIn(learner);
        how.accept(context.getBean(Practice.class));
        TestPeople.signIn(educator);
    }
}
