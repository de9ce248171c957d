package org.hearback.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.course.TestContent;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Response;
import org.hearback.quiz.TestQuizzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuizViewTest extends Karibu {
    private final Quiz quiz = TestQuizzes.of(FIRST_WORDS, HARMS);

    @Autowired
    Practice practice;

    private PersonId learner;

    @BeforeEach
    void aLearnerOpensTheQuiz() {
        new TestContent(context).publish("quiz", quiz);
        learner = signIn(Role.LEARNER).id();
        open();
    }

    @Test
    void thePassMarkIsSaidBeforeTheFirstAnswer() {
        _assertOne(Paragraph.class, spec -> spec.withText("Short questions. You pass with 2 of 2 right."));
        _assertOne(Span.class, spec -> spec.withText("Question 1 of 2"));
    }

    @Test
    void nothingThatGivesTheAnswerAwayIsThereBeforeItIsGiven() {
        var screen = PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());

        assertThat(screen).doesNotContain("It names what he doubts most.", "Being believed comes before", "correct");
    }

    @Test
    void anAnswerIsExplainedAndKeptBeforeTheNextQuestion() {
        choose(1);
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("Not quite."));
        _assertOne(Paragraph.class, spec -> spec.withText("He hears that it is in his head."));
        _assertOne(Span.class, spec -> spec.withText("The right answer"));
        assertThat(practice.open(learner, quiz.id(), Quiz.class).steps("answered"))
                .hasSize(1);
        click("Next question");
        _assertOne(CheckboxGroup.class, spec -> spec.withCaption("Which of these can harm?"));
    }

    @Test
    void withoutAChoiceTheLearnerIsAskedForOne() {
        click("Check my answer");

        assertThat(radios().isInvalid()).isTrue();
        _assertOne(Paragraph.class, spec -> spec.withText("Choose an answer first."));
        assertThat(practice.open(learner, quiz.id(), Quiz.class).steps()).isEmpty();
        choose(0);
        click("Check my answer");
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
    }

    @Test
    void aChoiceThatIsNotCheckedYetIsBackAfterAReload() {
        choose(1);

        reload();

        assertThat(radios().getValue()).isEqualTo(1);
    }

    @Test
    void tickedBoxesAreBackAfterAReload() {
        choose(0);
        click("Check my answer");
        click("Next question");
        _setValue(boxes(), Set.of(0, 2));

        reload();

        assertThat(boxes().getValue()).isEqualTo(Set.of(0, 2));
    }

    @Test
    void feedbackIsBackAfterAReload() {
        choose(1);
        click("Check my answer");

        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("Not quite."));
        click("Next question");
    }

    @Test
    void whoPassesIsLedOn() {
        answerAll(0, Set.of(0, 1));
        click("See my result");

        _assertOne(H2.class, spec -> spec.withText("You have passed: 2 of 2 right"));
        _assertOne(Paragraph.class, spec -> spec.withText("The pass mark is 2 of 2."));
        _assertOne(Button.class, spec -> spec.withText("See what is next"));
        assertThat(practice.standings(learner).get(quiz.id()).isPassed()).isTrue();
    }

    @Test
    void theAttemptEndsWithItsLastAnswer() {
        answerAll(0, Set.of(0, 1));

        assertThat(practice.standings(learner).get(quiz.id()).isPassed()).isTrue();
        reload();
        _assertOne(H2.class, spec -> spec.withText("You have passed: 2 of 2 right"));
    }

    @Test
    void whoDoesNotPassSeesWhatToLookAtAndTriesAgain() {
        answerAll(1, Set.of(0, 1));
        click("See my result");

        _assertOne(H2.class, spec -> spec.withText("Not passed yet: 1 of 2 right"));
        _assertOne(H2.class, spec -> spec.withText("Look at these again"));
        click("Try again");
        _assertOne(Span.class, spec -> spec.withText("Question 1 of 2"));
        assertThat(practice.history(learner, quiz.id(), Quiz.class)).hasSize(2);
    }

    @Test
    void whoPassedBeforeKeepsItWhenALaterAttemptFails() {
        answerAll(0, Set.of(0, 1));
        click("See my result");
        click("Practise again");
        answerAll(1, Set.of(2));
        click("See my result");

        _assertOne(H2.class, spec -> spec.withText("Not passed this time: 0 of 2 right"));
        _assertOne(Paragraph.class, spec -> spec.withText("You have passed this quiz before, and that stays."));
        assertThat(practice.standings(learner).get(quiz.id()).isPassed()).isTrue();
    }

    @Test
    void aSecondWindowThatAnswersLateIsShownWhereTheLearnerReallyIs() {
        choose(1);
        var work = practice.open(learner, quiz.id(), Quiz.class);
        var elsewhere = TestQuizzes.sitting(work).answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(0)));
        practice.follow(learner, work, elsewhere);

        click("Check my answer");

        _assertOne(Notification.class);
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
        assertThat(practice.open(learner, quiz.id(), Quiz.class).steps("answered"))
                .hasSize(1);
    }

    @Test
    void theReviewShowsEveryQuestion() {
        answerAll(1, Set.of(2));
        reload();

        assertThat(_find(AnsweredQuestion.class)).hasSize(2);
        _assertNone(RadioButtonGroup.class);
    }

    private void answerAll(int first, Set<Integer> second) {
        choose(first);
        click("Check my answer");
        click("Next question");
        _setValue(boxes(), second);
        click("Check my answer");
    }

    private void choose(int place) {
        _setValue(radios(), place);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> radios() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Integer> boxes() {
        return _get(CheckboxGroup.class);
    }

    private void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private void open() {
        UI.getCurrent().navigate("quiz/" + quiz.id());
    }

    /** A new page and a new view: only the address and the database are left. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }
}
