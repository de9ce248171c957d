package org.hearback.certificate;

import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.hearback.TestClock;
import org.hearback.TestRecords;
import org.hearback.account.People;
import org.hearback.account.Profession;
import org.hearback.account.Profile;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Publishing;
import org.hearback.exercise.Exercise;
import org.hearback.quiz.Quiz;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What a signed-in learner does in the small curriculum of {@code src/test/content}. */
public record TestLearning(ApplicationContext context, SignedIn learner) {
    public static final ContentId PROGRAMME = new ContentId("first-programme");

    /** Ends in a character that no font has. */
    public static final String UNPRINTABLE = "Robin \uDBFF\uDFFD";

    public void passAll() {
        passExercise();
        passQuiz();
    }

    public void passExercise() {
        var work = practice().open(learner.id(), new ContentId("first-exercise"), Exercise.class);
        practice().complete(learner.id(), work, UUID.randomUUID(), new Result(true, null));
    }

    public void passQuiz() {
        var work = practice().open(learner.id(), new ContentId("first-quiz"), Quiz.class);
        practice().complete(learner.id(), work, UUID.randomUUID(), new Result(true, null));
    }

    /** Passes everything in new attempts. */
    public void passAllAgain() {
        again("first-exercise", Exercise.class);
        again("first-quiz", Quiz.class);
    }

    /** Spends time on what no award needs. */
    public void practise(Duration time) {
        var work = practice().open(learner.id(), new ContentId("spare-quiz"), Quiz.class);
        context.getBean(TestClock.class).pass(time);
        practice().complete(learner.id(), work, UUID.randomUUID(), new Result(true, null));
    }

    /** Completes everything while no certificate can be printed, as if the machine had failed at that moment. */
    public void passAllWithoutCertificate() {
        var name = people().get(learner.id()).name();
        rename(UNPRINTABLE);
        passAll();
        rename(name);
    }

    /** Publishes the programme so that certificates of it hold so long; for good if null. */
    public void certificatesHoldFor(@Nullable Integer months) {
        publish(months, null);
    }

    /** Publishes the programme so that so much of it is learned together with others. */
    public void learnedTogether(int minutes) {
        publish(null, minutes);
    }

    private void publish(@Nullable Integer validMonths, @Nullable Integer participatoryMinutes) {
        var others = new HashMap<String, Object>();
        others.put("validMonths", validMonths);
        others.put("participatoryMinutes", participatoryMinutes);
        var now = context.getBean(Curriculum.class)
                .programme(PROGRAMME)
                .orElseThrow()
                .content();
        TestPeople.signIn(new TestPeople(context).create("Edda", Role.EDUCATOR));
        context.getBean(Publishing.class).publish(TestRecords.with(now, others));
        TestPeople.signIn(learner);
    }

    public void rename(String name) {
        people().describe(learner.id(), new Profile(name, Profession.OTHER, "HCPC", "PH123"));
    }

    private <A extends Activity> void again(String activity, Class<A> type) {
        var work = practice().again(learner.id(), new ContentId(activity), type);
        practice().complete(learner.id(), work, UUID.randomUUID(), new Result(true, null));
    }

    private People people() {
        return context.getBean(People.class);
    }

    private Practice practice() {
        return context.getBean(Practice.class);
    }
}
