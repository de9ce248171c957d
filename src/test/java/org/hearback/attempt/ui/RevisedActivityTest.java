package org.hearback.attempt.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.Changed;
import org.hearback.course.TestContent;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.Round;
import org.hearback.exercise.TestExercises;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An activity gets a new version while somebody is in the middle of the old one. */
class RevisedActivityTest extends Karibu {
    private static final String NOTICE = "This has changed since you began";

    private final Exercise exercise = TestExercises.of(TestExercises.PICK, TestExercises.WRITE);
    private SignedIn learner;

    @BeforeEach
    void publishTheFirstVersion() {
        new TestContent(context).publish("exercise", exercise);
        learner = signIn(Role.LEARNER);
    }

    @Test
    void whoIsInTheMiddleIsToldWhatChangedAndGoesOnWithTheOldVersion() {
        begin();
        publish("A better title", exercise.rounds().subList(0, 1), null);

        openExercise();

        _assertOne(H2.class, spec -> spec.withText(NOTICE));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .containsExactly(
                        "It is called “A better title” now; it was “The first sentence”.", "One round has gone.");

        _click(_get(Button.class, spec -> spec.withText("Go on where you were")));

        _assertNone(H2.class, spec -> spec.withText(NOTICE));
        assertThat(work().number()).isEqualTo(1);
        _assertOne(H1.class, spec -> spec.withText("The first sentence"));

        openExercise();
        _assertNone(H2.class, spec -> spec.withText(NOTICE));
    }

    @Test
    void aFurtherVersionIsAskedAboutAgain() {
        begin();
        publish("A better title", exercise.rounds(), null);
        openExercise();
        _click(_get(Button.class, spec -> spec.withText("Go on where you were")));

        publish("A still better title", exercise.rounds(), null);
        openExercise();

        _assertOne(H2.class, spec -> spec.withText(NOTICE));
    }

    @Test
    void whatTheAuthorSaysIsToldInTheirWords() {
        begin();
        publish("A better title", exercise.rounds(), new Changed("Grace has another question.", false));

        openExercise();

        _assertOne(ListItem.class, spec -> spec.withText("Grace has another question."));
    }

    @Test
    void whoBeginsAgainIsOnTheNewVersionAndKeepsTheOldAttempt() {
        var begun = begin();
        practice().keepDraft(learner.id(), begun.id(), "write", "It sounds as if nobody");
        practice().keepDraft(learner.id(), begun.id(), "choices.pick.0", "2");
        publish("A better title", exercise.rounds(), null);
        openExercise();

        _click(_get(Button.class, spec -> spec.withText("Begin again on the new version")));

        assertThat(work().number()).isEqualTo(2);
        _assertOne(H1.class, spec -> spec.withText("A better title"));
        assertThat(earlierWords()).containsExactly("It sounds as if nobody");
        var left = practice().get(learner.id(), begun.id(), Exercise.class);
        assertThat(left.steps()).hasSize(1);
        assertThat(left.draft("write")).isEqualTo("It sounds as if nobody");
    }

    @Test
    void aMinorChangeAsksNobody() {
        begin();
        publish("A better title", exercise.rounds(), new Changed("A comma.", true));

        openExercise();

        _assertNone(H2.class, spec -> spec.withText(NOTICE));
        assertThat(work().number()).isEqualTo(1);
        _assertOne(H1.class, spec -> spec.withText("The first sentence"));
    }

    @Test
    void whoHasOnlyOpenedItMeetsTheNewVersionWithoutAQuestion() {
        openExercise();
        publish("A better title", exercise.rounds(), null);

        openExercise();

        _assertNone(H2.class, spec -> spec.withText(NOTICE));
        _assertOne(H1.class, spec -> spec.withText("A better title"));
    }

    @Test
    void whoHasTypedSomethingThatIsOnlyInTheBrowserIsAsked() {
        openExercise();
        keptInBrowser.put(work().id() + "/write", "It sounds as if");
        publish("A better title", exercise.rounds(), null);

        openExercise();

        _assertOne(H2.class, spec -> spec.withText(NOTICE));
        _click(_get(Button.class, spec -> spec.withText("Go on where you were")));
        assertThat(work().number()).isEqualTo(1);
        _assertOne(H1.class, spec -> spec.withText("The first sentence"));
    }

    @Test
    void whoBeginsAgainReadsWhatOnlyTheBrowserHasToo() {
        openExercise();
        keptInBrowser.put(work().id() + "/write", "It sounds as if");
        keptInBrowser.put(work().id() + "/choices.pick.0", "2");
        publish("A better title", exercise.rounds(), null);
        openExercise();

        _click(_get(Button.class, spec -> spec.withText("Begin again on the new version")));

        assertThat(work().number()).isEqualTo(2);
        assertThat(earlierWords()).containsExactly("It sounds as if");
    }

    @Test
    void whatOnlyTheBrowserHasIsShownThroughEveryVersionThatComesAfter() {
        openExercise();
        keptInBrowser.put(work().id() + "/write", "Sorry");
        publish("A better title", exercise.rounds(), null);
        openExercise();
        _click(_get(Button.class, spec -> spec.withText("Begin again on the new version")));

        publish("The best title", exercise.rounds(), null);
        openExercise();

        _assertOne(H1.class, spec -> spec.withText("The best title"));
        assertThat(earlierWords()).containsExactly("Sorry");
    }

    @Test
    void whoGoesOnStillReadsWhatTheyHadTypedBeforeTheyBeganAgain() {
        practice().keepDraft(learner.id(), begin().id(), "write", "It sounds as if nobody");
        publish("A better title", exercise.rounds(), null);
        openExercise();
        _click(_get(Button.class, spec -> spec.withText("Begin again on the new version")));
        begin();
        publish("The best title", exercise.rounds(), null);

        openExercise();
        _assertNone(EarlierWords.class);
        _click(_get(Button.class, spec -> spec.withText("Go on where you were")));

        assertThat(work().number()).isEqualTo(2);
        assertThat(earlierWords()).containsExactly("It sounds as if nobody");
    }

    @Test
    void whatTheBrowserKeepsOfAnythingElseAsksNobody() {
        openExercise();
        keptInBrowser.put("another-attempt/write", "It sounds as if");
        publish("A better title", exercise.rounds(), null);

        openExercise();

        _assertNone(H2.class, spec -> spec.withText(NOTICE));
        _assertOne(H1.class, spec -> spec.withText("A better title"));
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("A better title");
    }

    @Test
    void whatIsFinishedStaysFinishedOnTheVersionItWasFinishedOn() {
        practice().complete(learner.id(), begin(), Step.newId(), Result.done());
        publish("A better title", exercise.rounds(), null);

        openExercise();

        _assertNone(H2.class, spec -> spec.withText(NOTICE));
        _assertOne(H1.class, spec -> spec.withText("The first sentence"));
        assertThat(work().isCompleted()).isTrue();
        assertThat(practice().standings(learner.id()).get(exercise.id()).isPassed())
                .isTrue();
    }

    private static List<String> earlierWords() {
        return _find(_get(EarlierWords.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private Work<Exercise> begin() {
        return practice().add(learner.id(), work(), Answers.read(Step.newId(), TestExercises.PICK));
    }

    private Work<Exercise> work() {
        return practice().open(learner.id(), exercise.id(), Exercise.class);
    }

    private void openExercise() {
        open("exercise/" + exercise.id());
    }

    private void publish(String title, List<Round> rounds, @Nullable Changed changed) {
        new TestContent(context)
                .publish(
                        "exercise",
                        new Exercise(
                                exercise.id(),
                                title,
                                exercise.summary(),
                                exercise.minutes(),
                                exercise.required(),
                                exercise.outcomes(),
                                exercise.evidence(),
                                rounds),
                        changed);
    }

    private Practice practice() {
        return context.getBean(Practice.class);
    }
}
