package org.hearback.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
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
        assertThat(reasons()).anyMatch(reason -> reason.contains("You scored 1 of 2; 2 are needed."));
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
    void theProgrammeSaysWhatIsLeftAndWhy() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        finish(learner, "first-quiz", new Result(false, new Score(1, 2)));

        open("programme");

        assertThat(left())
                .containsExactly("First quiz Quiz, about 2 minutes. "
                        + "You scored 1 of 2; 2 are needed. You can try again at any time.");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Left to do: “First quiz”.");
    }

    @Test
    void whenNothingIsLeftTheProgrammeSaysThatToo() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        finish(learner, "first-quiz", new Result(true, new Score(2, 2)));

        open("programme");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        "Everything that “First programme” requires is done, and stays done.",
                        "One optional activity is there for whenever you like.",
                        "Everything that this module requires is done.");
        assertThat(left()).isEmpty();
    }

    @Test
    void anOutcomeSaysHowFarItIsAndWhatWasShownOfIt() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());
        finish(
                learner,
                "first-quiz",
                new Result(false, new Score(1, 2)).with(Map.of("Answer kindly", new Score(1, 2))));

        open("programme");

        assertThat(outcomes())
                .contains("Answer kindly 1 of 2 activities that serve it is done. "
                        + "You had 1 of 2 marks in questions about it.");

        assertThat(_find(OutcomeList.class).stream()
                        .flatMap(list -> _find(list, OpenList.class).stream())
                        .map(open -> open.getElement().getTextRecursively()))
                .contains("First quiz Quiz, about 2 minutes. You scored 1 of 2; 2 are needed. "
                        + "You can try again at any time.");
        finish(learner, "first-quiz", new Result(true, new Score(2, 2)).with(Map.of("Answer kindly", new Score(2, 2))));
        open("practice");
        open("programme");

        assertThat(outcomes())
                .contains("Answer kindly All 2 activities that serve it are done. "
                        + "You had 2 of 2 marks in questions about it.");
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

    @Test
    void theProfileInvitesWhoHasNotTalkedOrWrittenYet() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", Result.done());

        open("practice");

        _assertOne(H2.class, spec -> spec.withText("What your words do, over time"));
        _assertNone(Svg.class);
    }

    @Test
    void oneVisitIsToldInWordsAndInATableWithoutALine() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", rated(2, 5));

        open("practice");

        assertThat(drawings()).isEmpty();
        assertThat(parts()).containsExactly("Finding out what matters: 2 of 10.", "Being taken seriously: 5 of 10.");
        assertThat(rows()).containsExactly(List.of("First exercise", dayOfToday(), "2", "5"));
    }

    @Test
    void manyVisitsAreALineForEachPartAndTheSameInWordsAndInATable() {
        var learner = signIn(Role.LEARNER);
        finish(learner, "first-exercise", rated(2, 5));
        for (var i = 0; i < 200; i++) finish(learner, "first-exercise", rated(3, 4));
        context.getBean(TestClock.class).pass(Duration.ofMinutes(1));
        finish(learner, "first-quiz", Result.done().with(new Reassurance(Map.of(Part.DATA_GATHERING, 7))));

        open("practice");

        assertThat(drawings())
                .singleElement()
                .satisfies(
                        drawing -> assertThat(drawing)
                                .contains("role=\"img\"", "hb-line-data-gathering", "hb-line-relationship-building")
                                .contains(
                                        "aria-label=\"A chart with 2 lines; the list below says where each begins and ends.\""));
        assertThat(parts())
                .containsExactly(
                        "Finding out what matters: first 2, now 7 of 10.",
                        "Being taken seriously: first 5, now 4 of 10.");
        assertThat(rows()).hasSize(202).first().isEqualTo(List.of("First quiz", dayOfToday(), "7", "not asked for"));
    }

    @Test
    void practiceTellsTheTimeThatWasSpent() {
        var learner = signIn(Role.LEARNER);
        practice().open(learner.id(), new ContentId("first-exercise"), Activity.class);
        context.getBean(TestClock.class).pass(Duration.ofMinutes(4));
        finish(learner, "first-exercise", Result.done());

        open("practice");

        _assertOne(Paragraph.class, spec -> spec.withText("You have spent 4 minutes learning here."));
        assertThat(_find(TimeCard.class)).hasSize(1);
    }

    @Test
    void whoHasSpentNoTimeSeesNoTime() {
        signIn(Role.LEARNER);

        open("practice");

        _assertNone(TimeCard.class);
    }

    private static Result rated(int dataGathering, int relationshipBuilding) {
        return Result.done()
                .with(new Reassurance(
                        Map.of(Part.DATA_GATHERING, dataGathering, Part.RELATIONSHIP_BUILDING, relationshipBuilding)));
    }

    private String dayOfToday() {
        return Day.of(context.getBean(TestClock.class).instant());
    }

    private static List<String> drawings() {
        return _find(Svg.class).stream()
                .map(svg -> svg.getElement().getProperty("innerHTML", ""))
                .filter(drawing -> drawing.contains("role=\"img\""))
                .toList();
    }

    private static List<String> parts() {
        return _get(ProfileCard.class)
                .getContent()
                .getChildren()
                .filter(UnorderedList.class::isInstance)
                .flatMap(Component::getChildren)
                .map(item -> item.getElement().getTextRecursively().strip())
                .toList();
    }

    private static List<List<String>> rows() {
        return _find(_get(ProfileCard.class), NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getText())
                        .toList())
                .toList();
    }

    private List<String> left() {
        // other tests may have published further programmes of the same module
        return _find(WhatIsLeft.class).stream()
                .flatMap(left -> left.getContent().getChildren())
                .filter(UnorderedList.class::isInstance)
                .flatMap(Component::getChildren)
                .map(item -> item.getElement().getTextRecursively())
                .distinct()
                .toList();
    }

    private static List<String> outcomes() {
        return _find(OutcomeList.class).stream()
                .flatMap(Component::getChildren)
                .map(item -> item.getChildren()
                        .filter(part -> !(part instanceof OpenList))
                        .map(part -> part.getElement().getText())
                        .collect(Collectors.joining(" ")))
                .toList();
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
