package org.hearback.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.TestClock;
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
import org.hearback.course.LearningModule;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.hearback.deadline.ui.DueNote;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.Progress;
import org.junit.jupiter.api.Test;

class ProgressViewsTest extends Karibu {
    @Test
    void todayOffersTheNextStepAndSaysWhatIsLeftAndWhy() {
        signIn(Role.LEARNER);

        open("");

        _assertOne(H1.class, spec -> spec.withText("Here is your next step, Robin Ashworth"));
        _assertOne(Button.class, spec -> spec.withText("Begin the exercise"));
        assertThat(reasons()).contains("Exercise, about 3 minutes. Not begun yet.");
        _assertNone(Anchor.class, spec -> spec.withText("Spare quiz"));
    }

    @Test
    void theButtonLeadsIntoTheActivity() {
        signIn(Role.LEARNER);
        open("");

        _click(_get(Button.class, spec -> spec.withText("Begin the exercise")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("exercise/first-exercise");
    }

    @Test
    void whatIsDueIsSaidUntilItIsDone() {
        var learner = learnerWithDeadline(5);
        var day = Day.of(today().plusDays(5), today());

        open("");
        _assertOne(DueNote.class, spec -> spec.withText("Due on " + day + "."));
        open("programme");
        _assertOne(DueNote.class, spec -> spec.withText("Due on " + day + "."));

        finish(learner, "first-exercise", Result.done());
        finish(learner, "first-quiz", Result.done());
        open("");
        _assertNone(DueNote.class);
        open("programme");
        _assertNone(DueNote.class);
    }

    @Test
    void whatIsLateCanStillBeDone() {
        learnerWithDeadline(0);
        open("");
        _assertOne(DueNote.class, spec -> spec.withText("Due today."));
        var day = today();

        clock().pass(Duration.ofDays(1));
        open("programme");

        _assertOne(
                DueNote.class,
                spec -> spec.withText("Late: this was due on " + Day.of(day, today()) + ". You can still finish it."));
    }

    private SignedIn learnerWithDeadline(int days) {
        var people = new TestPeople(context);
        var cohort = "Due " + PersonId.next();
        var educator = people.create("Ellen Price", Role.EDUCATOR);
        var id = people.putInCharge(educator, cohort);
        TestPeople.signIn(educator);
        context.getBean(Deadlines.class)
                .set(id, Goal.programme(new ContentId("first-programme")), today().plusDays(days));
        return signIn(people.createIn(cohort, "Robin Ashworth", Role.LEARNER));
    }

    private LocalDate today() {
        return Day.today(clock());
    }

    private TestClock clock() {
        return context.getBean(TestClock.class);
    }

    @Test
    void aHalfDoneActivityIsOfferedToGoOnWith() {
        var learner = signIn(Role.LEARNER);
        practice().open(learner.id(), new ContentId("first-exercise"), Activity.class);

        open("");

        _assertOne(Button.class, spec -> spec.withText("Go on where you were"));
    }

    @Test
    void aQuizThatWasNotPassedSaysSoWithItsScore() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        finish(learner, "first-quiz", new Result(false, new Score(1, 2)));

        open("");

        _assertOne(Button.class, spec -> spec.withText("Try the quiz again"));
        _assertOne(H2.class, spec -> spec.withText("What you have done"));
        _assertOne(Anchor.class, spec -> spec.withText("First exercise"));
        assertThat(reasons()).anyMatch(reason -> reason.contains("You scored 1 of 2."));
    }

    @Test
    void whoHasFinishedIsShownTheirCertificate() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        finish(learner, "first-quiz", new Result(true, new Score(2, 2)));

        open("");

        _assertOne(H1.class, spec -> spec.withText("You have finished what is required, Robin Ashworth"));
        _assertOne(Button.class, spec -> spec.withText("See your certificate"));
    }

    @Test
    void theProgrammeShowsEverythingWithItsState() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        var today = Day.of(context.getBean(TestClock.class).instant());

        open("programme");

        _assertOne(H1.class, spec -> spec.withText("First programme"));
        _assertOne(Anchor.class, spec -> spec.withText("Spare quiz"));
        assertThat(reasons()).anyMatch(reason -> reason.contains("Done on " + today + "."));
        _assertOne(Span.class, spec -> spec.withText("Optional"));
    }

    @Test
    void aModuleThatTheCertificateDoesNotNeedSaysSo() {
        var learner = signIn(Role.LEARNER);
        var shown = context.getBean(Progress.class)
                .all(learner.id())
                .getFirst()
                .modules()
                .getFirst();
        var module = shown.module();
        var optional = new LearningModule(
                module.id(),
                module.title(),
                module.summary(),
                module.why(),
                module.outcomes(),
                module.evidence(),
                false,
                module.activities());

        UI.getCurrent().add(new ModuleCard(shown));
        _assertNone(Span.class, spec -> spec.withText("Optional: not needed for the certificate"));
        UI.getCurrent().add(new ModuleCard(new ModuleProgress(optional, shown.activities())));
        _assertOne(Span.class, spec -> spec.withText("Optional: not needed for the certificate"));
    }

    @Test
    void practiceBeginsWithAnInvitation() {
        signIn(Role.LEARNER);

        open("practice");

        _assertOne(Anchor.class, spec -> spec.withText("Go to your next step"));
        _assertNone(H2.class, spec -> spec.withText("Finished"));
    }

    @Test
    void practiceListsWhatIsFinishedAndWhatIsUnderWay() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        practice().open(learner.id(), new ContentId("first-quiz"), Activity.class);

        open("practice");

        _assertOne(H2.class, spec -> spec.withText("Finished"));
        _assertOne(H2.class, spec -> spec.withText("Under way"));
        _assertOne(Anchor.class, spec -> spec.withText("See your certificates"));
    }

    private List<String> reasons() {
        return _find(Span.class).stream()
                .filter(span -> span.hasClassName("hb-why"))
                .map(Span::getText)
                .toList();
    }

    private void finish(SignedIn learner, String activity, Result result) {
        var work = practice().again(learner.id(), new ContentId(activity), Activity.class);
        practice().complete(learner.id(), work, Step.newId(), result);
    }

    private Practice practice() {
        return context.getBean(Practice.class);
    }
}
