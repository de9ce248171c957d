package org.hearback.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.Karibu;
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
import org.hearback.course.TestContent;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.hearback.deadline.ui.DueNote;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.TestExercises;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.Progress;
import org.hearback.progress.TestProgress;
import org.hearback.quiz.Quiz;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A programme with a test before it and one after it. Its database is its own: others count on theirs. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:around;DB_CLOSE_DELAY=-1")
class AroundTheProgrammeTest extends Karibu {
    private static final String BELIEVE = "Believe them.";

    private final String unique = PersonId.next().toString();
    private final Quiz before = TestProgress.preTest("before-" + unique, BELIEVE);
    private final Quiz after = TestProgress.postTest("after-" + unique, before, BELIEVE);
    private final Exercise needed = TestExercises.of(TestExercises.PICK);
    private final ModuleProgress start = optional(before);
    private final ModuleProgress course = TestProgress.module(true, List.of("Do."), TestProgress.untouched(needed));
    private final ModuleProgress end = optional(after);
    private final ContentId programme = new ContentId("around-" + unique);

    private SignedIn learner;
    private SignedIn educator;
    private CohortId cohort;

    @BeforeEach
    void aProgrammeWithTestsAroundIt() {
        var content = new TestContent(context);
        content.publish("quiz", before);
        content.publish("quiz", after);
        content.publish("exercise", needed);
        for (var module : List.of(start, course, end)) content.publish("module", module.module());
        content.publish("programme", TestProgress.programme(programme, List.of(BELIEVE), start, course, end));
        var people = new TestPeople(context);
        educator = people.create("Ellen Price", Role.EDUCATOR);
        cohort = people.putInCharge(educator, unique);
        learner = signIn(people.createIn(unique, "Robin Ashworth", Role.LEARNER));
    }

    @Test
    void whatHasChangedIsSaidInWordsAndInATable() {
        finish(before, true, 1);
        open("programme");
        assertThat(words()).containsExactly(BELIEVE + "At the start you had 1 of 3 marks.");
        clock().pass(Duration.ofDays(1));
        finish(needed, Result.done());
        finish(after, false, 2.5);

        open("");
        open("programme");

        assertThat(words()).containsExactly(BELIEVE + "At the start you had 1 of 3 marks. Now you have 2.5 of 3.");
        assertThat(_find(_get(GainCard.class), NativeTableRow.class).getLast().getChildren())
                .extracting(cell -> cell.getElement().getText())
                .containsExactly(BELIEVE, "1 of 3", "2.5 of 3");
    }

    @Test
    void theTestAfterwardsSaysItAtOnceAndTheOneBeforeSaysNothing() {
        finish(before, true, 1);
        open("quiz/" + before.id());
        _assertNone(GainCard.class);

        open("quiz/" + after.id());
        _assertNone(GainCard.class);
        finish(after, true, 3);
        open("quiz/" + after.id());

        assertThat(words()).containsExactly(BELIEVE + "At the start you had 1 of 3 marks. Now you have 3 of 3.");
    }

    @Test
    void whoHasMissedTheFirstTestIsToldWhyNothingIsCompared() {
        finish(after, true, 3);

        open("programme");

        _assertOne(
                _get(GainCard.class),
                Paragraph.class,
                spec -> spec.withPredicate(
                        words -> words.getText().endsWith("so there is nothing to compare your marks with.")));
    }

    @Test
    void whoIsThroughIsShownWhatMoreThereIs() {
        var exercise = anExercise();
        addToTheProgramme(optional(exercise));
        finish(needed, Result.done());

        open("");

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsSubsequence("There is more, if you like", "See where you are now");
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Next comes “Module”, about %d minutes. The certificate does".formatted(exercise.minutes())
                                + " not need it."));
    }

    @Test
    void whatMoreThereIsIsShownOnceWhenItIsDueByADay() {
        var more = optional(anExercise());
        addToTheProgramme(more);
        finish(needed, Result.done());
        askFor(more);

        open("");

        _assertOne(DueNote.class);
        _assertNone(H2.class, spec -> spec.withText("There is more, if you like"));
    }

    @Test
    void besideWhatIsDueByADayTheNextModuleIsShown() {
        var due = optional(anExercise());
        addToTheProgramme(due, optional(anExercise()));
        finish(needed, Result.done());
        askFor(due);

        open("");

        _assertOne(DueNote.class);
        _assertOne(H2.class, spec -> spec.withText("There is more, if you like"));
    }

    @Test
    void aModuleThatCameToBeNeededAfterwardsIsShownWhenItIsDueByADay() {
        finish(needed, Result.done());
        clock().pass(Duration.ofDays(1));
        var later = TestProgress.module(true, List.of("Do."), TestProgress.untouched(anExercise()));
        addToTheProgramme(later);
        askFor(later);

        open("");

        _assertOne(DueNote.class);
    }

    @Test
    void aTestThatOnlyTakesStockAddsNothingToTheResult() {
        finish(before, true, 1);
        finish(needed, new Result(true, new Score(2, 2)));
        finish(after, true, 3);

        assertThat(context.getBean(Progress.class).completion(learner.id(), programme))
                .hasValueSatisfying(done -> assertThat(done.score()).isEqualTo(new Score(2, 2)));
    }

    @Test
    void whoMustWaitIsToldUntilWhenAndHowManyAttemptsAreLeft() {
        finish(after, false, 1);
        var then = Day.andTime(clock().instant().plus(Duration.ofDays(1)));
        assertThat(why("programme")).endsWith("You can try again from " + then + ". 2 attempts are left.");
        assertThat(why("practice")).endsWith("You can try again from " + then + ". 2 attempts are left.");

        clock().pass(Duration.ofHours(25));
        assertThat(why("programme")).endsWith("You can try again at any time. 2 attempts are left.");
        finish(after, false, 1);
        clock().pass(Duration.ofHours(25));
        finish(after, false, 1);

        assertThat(why("programme")).endsWith("No attempt is left.");
        assertThat(why("practice")).endsWith("No attempt is left.");
    }

    @Test
    void aModuleThatNobodyNeedsIsDueUntilAllOfItIsDone() {
        signIn(educator);
        var day = Day.today(clock()).plusDays(5);
        context.getBean(Deadlines.class)
                .set(cohort, new Goal(programme, start.module().id()), day);
        signIn(learner);

        open("");
        _assertOne(DueNote.class, spec -> spec.withText("Due on " + Day.of(day, Day.today(clock())) + "."));
        open("programme");
        _assertOne(DueNote.class, spec -> spec.withText("Due on " + Day.of(day, Day.today(clock())) + "."));
        finish(before, true, 1);
        open("");
        _assertNone(DueNote.class);
        open("programme");
        _assertNone(DueNote.class);
    }

    @Test
    void theDeadlineOfAModuleThatWasTakenOutCanBeRemoved() {
        signIn(educator);
        var goal = new Goal(programme, start.module().id());
        context.getBean(Deadlines.class).set(cohort, goal, Day.today(clock()).plusDays(5));
        var page = "cohorts/cohort/%s?programme=%s".formatted(cohort, programme);
        open(page);
        _assertNone(Paragraph.class, spec -> spec.withText("Nothing is due."));

        new TestContent(context).publish("programme", TestProgress.programme(programme, List.of(BELIEVE), course, end));
        open("cohorts");
        open(page);

        _assertOne(
                Span.class,
                spec -> spec.withPredicate(
                        due -> due.getText().startsWith("A module that is no longer in the programme: due on ")));
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        _assertOne(Paragraph.class, spec -> spec.withText("Nothing is due."));
    }

    private Exercise anExercise() {
        var exercise = TestExercises.of(TestExercises.PICK);
        new TestContent(context).publish("exercise", exercise);
        return exercise;
    }

    private void addToTheProgramme(ModuleProgress... more) {
        var content = new TestContent(context);
        for (var module : more) content.publish("module", module.module());
        var modules = Stream.of(Stream.of(start, course), Stream.of(more), Stream.of(end))
                .flatMap(part -> part)
                .toArray(ModuleProgress[]::new);
        content.publish("programme", TestProgress.programme(programme, List.of(BELIEVE), modules));
    }

    /** By a day, as the learner's educator may. */
    private void askFor(ModuleProgress module) {
        signIn(educator);
        context.getBean(Deadlines.class)
                .set(
                        cohort,
                        new Goal(programme, module.module().id()),
                        Day.today(clock()).plusDays(5));
        signIn(learner);
    }

    private String why(String page) {
        open("");
        open(page);
        return _find(Span.class).stream()
                .filter(span -> span.hasClassName("hb-why"))
                .map(Span::getText)
                .filter(text -> text.contains("You scored"))
                .findFirst()
                .orElse("");
    }

    private static List<String> words() {
        return _find(_get(GainCard.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void finish(Quiz quiz, boolean passed, double marks) {
        var score = new Score(marks, 3);
        finish(quiz, new Result(passed, score).with(Map.of(BELIEVE, score)));
    }

    private void finish(Activity activity, Result result) {
        var practice = context.getBean(Practice.class);
        var work = practice.again(learner.id(), activity.id(), Activity.class);
        practice.complete(learner.id(), work, Step.newId(), result);
    }

    private TestClock clock() {
        return context.getBean(TestClock.class);
    }

    private static ModuleProgress optional(Activity activity) {
        return TestProgress.module(false, List.of("Know."), TestProgress.untouched(activity));
    }
}
