package org.hearback.exercise.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.exercise.TestExercises.BELIEVE;
import static org.hearback.exercise.TestExercises.MORE;
import static org.hearback.exercise.TestExercises.PICK;
import static org.hearback.exercise.TestExercises.SCAN;
import static org.hearback.exercise.TestExercises.WRITE;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.Prose;
import org.hearback.coach.ui.Coach;
import org.hearback.course.TestContent;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.Round.Reply;
import org.hearback.exercise.TestExercises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExerciseViewTest extends Karibu {
    private final Exercise exercise = TestExercises.of(PICK, WRITE);

    @Autowired
    Practice practice;

    private PersonId learner;

    @BeforeEach
    void aLearnerOpensTheExercise() {
        new TestContent(context).publish("exercise", exercise);
        learner = signIn(Role.LEARNER).id();
        UI.getCurrent().navigate("exercise/" + exercise.id());
    }

    @Test
    void thePatientSpeaksFirst() {
        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head?"));
        _assertOne(Span.class, spec -> spec.withText("Grace Bennett, 51"));
    }

    @Test
    void nothingTellsWhichReplyValidatesBeforeOneIsPicked() {
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .doesNotContain("It names the doubt.", "Validates", "VALIDATING", "Could hurt");
    }

    @Test
    void aReplyThatValidatesIsExplainedWithTheOthers() {
        pick(BELIEVE);

        _assertOne(Span.class, spec -> spec.withText("Validates"));
        _assertOne(Paragraph.class, spec -> spec.withText("It names the doubt."));
        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void aReplyThatDoesNotMayBeTriedAgainOnceBeforeTheOthersAreTold() {
        pick(SCAN);

        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
        _assertNone(Paragraph.class, spec -> spec.withText("It names the doubt."));

        pick(MORE);

        _assertOne(Paragraph.class, spec -> spec.withText("It names the doubt."));
        _assertNone(RadioButtonGroup.class);
        assertThat(work().steps("picked")).hasSize(2);
    }

    @Test
    void theLearnerMaySeeTheRepliesRatherThanTryAgain() {
        pick(SCAN);

        click("See what each reply does");
        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("It names the doubt."));
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void withoutAChoiceTheLearnerIsAskedForOne() {
        click("Choose this reply");

        assertThat(replies().isInvalid()).isTrue();
        assertThat(work().steps()).isEmpty();
        pick(BELIEVE);
        click("Go on");
    }

    @Test
    void theOrderOfTheRepliesStaysTheSame() {
        var order = replies().getListDataView().getItems().toList();

        reload();

        assertThat(replies().getListDataView().getItems().toList()).isEqualTo(order);
    }

    @Test
    void aReplyThatIsChosenButNotYetGivenIsStillChosenAfterAReload() {
        _setValue(replies(), SCAN);

        reload();

        assertThat(replies().getValue()).isEqualTo(SCAN);
        click("Choose this reply");
        assertThat(replies().isEmpty()).isTrue();
        _setValue(replies(), MORE);

        reload();

        assertThat(replies().getValue()).isEqualTo(MORE);
    }

    @Test
    void whatIsTickedIsStillTickedAfterAReload() {
        goOnToWriting();
        write("I hear you.");
        _setValue(checklist(), Set.of(WRITE.checklist().getLast()));

        reload();

        assertThat(checklist().getValue()).containsExactly(WRITE.checklist().getLast());
        _setValue(checklist(), Set.of());

        reload();

        assertThat(checklist().isEmpty()).isTrue();
    }

    @Test
    void halfTypedTextIsThereAfterAReload() {
        goOnToWriting();
        _setValue(_get(TextArea.class), "Nobody has lo");

        reload();

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Nobody has lo");
    }

    @Test
    void emptyTextIsAskedForKindly() {
        goOnToWriting();
        _setValue(_get(TextArea.class), "   ");

        click("Compare with a model answer");

        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Write what you would say first. A rough sentence is enough.");
        assertThat(work().steps("written")).isEmpty();
    }

    @Test
    void textThatMayTellWhoSomebodyIsGetsAWarningAndNoMore() {
        goOnToWriting();

        _setValue(_get(TextArea.class), "Of course, Mr Price.");
        _assertNone(Paragraph.class, spec -> spec.withClasses("hb-patient-data"));

        _setValue(_get(TextArea.class), "Of course, Mr Smith, born 3/4/1971.");
        _assertOne(
                Paragraph.class,
                spec -> spec.withClasses("hb-patient-data")
                        .withText("Is this about a real person? It seems to hold a full date, a surname. "
                                + "Please leave out whatever could tell who somebody is; your text stays as it is."));
        click("Compare with a model answer");
        _assertOne(H2.class, spec -> spec.withText("A model answer"));
    }

    @Test
    void ownWordsStandBesideTheModelAnswer() {
        goOnToWriting();
        write("I hear you.");

        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("I hear you."));
        _assertOne(Paragraph.class, spec -> spec.withText(WRITE.modelAnswer()));
        _assertOne(Paragraph.class, spec -> spec.withText(WRITE.why()));
    }

    @Test
    void theEndIsTheLearnersOwnWordsAndPicks() {
        finish();

        _assertOne(Paragraph.class, spec -> spec.withText("I hear you."));
        _assertOne(Span.class, spec -> spec.withText(BELIEVE.text()));
        _assertOne(Paragraph.class, spec -> spec.withText("1 of 2 ticked"));
        _assertOne(ListItem.class, spec -> spec.withText(WRITE.checklist().getLast()));
        _assertOne(Button.class, spec -> spec.withText("See what is next"));
        assertThat(practice.standings(learner).get(exercise.id()).isPassed()).isTrue();
    }

    @Test
    void aFinishedExerciseOpensWithItsEnd() {
        finish();

        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("I hear you."));
        click("Practise again");
        _assertOne(RadioButtonGroup.class);
        assertThat(practice.history(learner, exercise.id(), Exercise.class)).hasSize(2);
    }

    @Test
    void anAttemptThatStoppedJustBeforeItsEndIsFinishedWhenItIsOpened() {
        goOnToWriting();
        write("I hear you.");
        practice.follow(learner, work(), Answers.compared(Step.newId(), WRITE, WRITE.checklist()));

        reload();

        assertThat(practice.standings(learner).get(exercise.id()).isPassed()).isTrue();
    }

    @Test
    void aSecondWindowIsShownWhereTheLearnerReallyIs() {
        practice.follow(learner, work(), Answers.picked(Step.newId(), PICK, BELIEVE));

        pick(SCAN);

        _assertOne(Notification.class);
        _assertOne(Span.class, spec -> spec.withText("Validates"));
        assertThat(work().steps("picked")).hasSize(1);
    }

    @Test
    void theCoachWaitsUntilItIsAskedAndThenStays() {
        goOnToWriting();
        _setValue(_get(TextArea.class), "At least it is not cancer.");
        _assertNone(Coach.class);

        click("Read it with me");
        _assertOne(Span.class, spec -> spec.withText("May be heard as: Dismissal"));
        _assertOne(Span.class, spec -> spec.withText("Validation: not found yet"));

        reload();
        _assertOne(Span.class, spec -> spec.withText("May be heard as: Dismissal"));
        _setValue(_get(TextArea.class), "I believe you.");
        _assertNone(Span.class, spec -> spec.withText("May be heard as: Dismissal"));
        _assertOne(ListItem.class, spec -> spec.withText("Validation: it is there"));
    }

    @Test
    void afterTheModelAnswerOneMayWriteItOnceMoreAndSeeWhatChanged() {
        goOnToWriting();
        write("At least it is not cancer.");
        click("Write it once more");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("At least it is not cancer.");
        _setValue(_get(TextArea.class), "I believe you");

        reload();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I believe you");
        click("Keep this version");

        _assertOne(H2.class, spec -> spec.withText("Before and after"));
        _assertOne(Span.class, spec -> spec.withText("Supports: Validation"));
        _assertOne(Span.class, spec -> spec.withText("Could hurt: Dismissal"));
        _assertNone(Button.class, spec -> spec.withText("Write it once more"));
        click("Go on");
        _assertOne(Prose.class, spec -> spec.withClasses("hb-own-words"));
        _assertOne(
                Details.class,
                spec -> spec.withPredicate(details -> details.getSummaryText().equals("What you changed")));
        assertThat(work().steps("rewritten")).hasSize(1);
    }

    @Test
    void whoBeganToWriteOnceMoreMayLeaveItAsItWas() {
        goOnToWriting();
        write("I hear you.");
        click("Write it once more");

        click("Leave it as it was");

        _assertOne(CheckboxGroup.class);
        assertThat(work().steps("rewritten")).isEmpty();
    }

    @Test
    void wordsThatHurtAreMarkedAndThenExplained() {
        openFind();
        click("See what these words do");
        _assertOne(
                Paragraph.class, spec -> spec.withText("Mark at least one word first, or choose “Show me the words”."));
        mark("discs");
        mark("Well,");
        mark("walked");
        mark("Well,");

        reload();
        assertThat(word("discs").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(word("Well,").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        click("See what these words do");

        _assertOne(Paragraph.class, spec -> spec.withText("You found 1 of 2."));
        _assertOne(Paragraph.class, spec -> spec.withText("She will picture it with every step."));
        _assertOne(Span.class, spec -> spec.withText("Easy to pass over"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "You also marked “walked”. The author would let that stand; you may have heard something in it that the author did not."));
        // and the coach says what it makes of it
        _assertOne(Span.class, spec -> spec.withText("Could this sound like Disbelief?"));
        click("Go on");
        _assertOne(Button.class, spec -> spec.withText("Practise again"));
    }

    @Test
    void theWordsThatHurtMayBeShown() {
        openFind();

        click("Show me the words");

        _assertOne(Paragraph.class, spec -> spec.withText("These are the words that could hurt."));
    }

    private void openFind() {
        var finding = TestExercises.of(TestExercises.FIND);
        new TestContent(context).publish("exercise", finding);
        UI.getCurrent().navigate("exercise/" + finding.id());
    }

    private void mark(String word) {
        _click(word(word));
    }

    private NativeButton word(String word) {
        return _get(NativeButton.class, spec -> spec.withText(word));
    }

    private void finish() {
        goOnToWriting();
        write("I hear you.");
        _setValue(checklist(), Set.of(WRITE.checklist().getLast()));
        click("Go on");
    }

    private void write(String text) {
        _setValue(_get(TextArea.class), text);
        click("Compare with a model answer");
    }

    private void goOnToWriting() {
        pick(BELIEVE);
        click("Go on");
    }

    private void pick(Reply reply) {
        _setValue(replies(), reply);
        click("Choose this reply");
    }

    private Work<Exercise> work() {
        return practice.open(learner, exercise.id(), Exercise.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Reply> replies() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> checklist() {
        return _get(CheckboxGroup.class);
    }

    private void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** A new page and a new view: only the address and the database are left. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }
}
