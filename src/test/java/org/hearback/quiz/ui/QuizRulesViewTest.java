package org.hearback.quiz.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;
import static org.hearback.quiz.TestQuizzes.WEEKS;
import static org.hearback.quiz.TestQuizzes.WORD;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Set;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Score;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.AnswerKeeper;
import org.hearback.course.TestContent;
import org.hearback.quiz.Draw;
import org.hearback.quiz.Question;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Quiz.Reveal;
import org.hearback.quiz.TestQuizzes;
import org.hearback.quiz.Vignette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A quiz under rules: on one page, against the clock, so many times, and with more or less to see at the end. */
class QuizRulesViewTest extends Karibu {
    private static final String REVISED = "This has changed since you began";
    private static final Vignette CASE = new Vignette("ahmed", "Ahmed, 50", "He loads vans.");

    @Autowired
    Practice practice;

    @Autowired
    TestClock clock;

    private PersonId learner;
    private Quiz quiz = TestQuizzes.of(FIRST_WORDS);

    @BeforeEach
    void aLearner() {
        learner = signIn(Role.LEARNER).id();
    }

    @Test
    void aPaperShowsAllQuestionsAndSavesEachAnswerAtOnce() {
        open(rules().revealing(Reveal.END), FIRST_WORDS, HARMS, WORD);

        _assertOne(Paragraph.class, spec -> spec.withText("0 of 3 answered"));
        assertThat(_find(QuestionForm.class)).hasSize(3);
        choose(1);
        _setValue(_get(TextField.class), "validation");

        _assertOne(Paragraph.class, spec -> spec.withText("2 of 3 answered"));
        assertThat(work().steps("answered")).hasSize(2);
        assertThat(_find(QuestionForm.class)).hasSize(3);
        assertThat(Sent.everything())
                .contains("What do you say first?")
                .doesNotContain(TestQuizzes.secrets(FIRST_WORDS))
                .doesNotContain("Not quite");
        UI.getCurrent().getPage().reload();
        assertThat(radios().getValue()).isEqualTo(1);
        assertThat(_get(TextField.class).getValue()).isEqualTo("validation");
    }

    @Test
    void onAPaperTheLastAnswerCountsAndATakenBackOneDoesNot() {
        open(rules().revealing(Reveal.END), FIRST_WORDS, HARMS);

        choose(1);
        choose(0);
        _setValue(boxes(), Set.of(0));
        _setValue(boxes(), Set.of());

        _assertOne(Paragraph.class, spec -> spec.withText("1 of 2 answered"));
        click("Hand in");
        click("Hand in as it is");
        assertThat(work().result().orElseThrow().score()).isEqualTo(new Score(1, 2));
        _assertOne(Paragraph.class, spec -> spec.withText("You did not answer this one."));
    }

    @Test
    void anAnswerThatCanNoLongerBeReadIsOpenAgain() {
        open(rules().revealing(Reveal.END), WEEKS);
        _setValue(_get(TextField.class), "12");
        _assertOne(Paragraph.class, spec -> spec.withText("1 of 1 answered"));

        _setValue(_get(TextField.class), "1 2");

        _assertOne(Paragraph.class, spec -> spec.withText("0 of 1 answered"));
        click("Hand in");
        _assertOne(Paragraph.class, spec -> spec.withText("One question has no answer yet."));
    }

    @Test
    void handingInWithOpenQuestionsAsksFirst() {
        open(rules().revealing(Reveal.END), FIRST_WORDS, HARMS);
        choose(0);

        click("Hand in");

        _assertOne(Paragraph.class, spec -> spec.withText("One question has no answer yet."));
        assertThat(work().isCompleted()).isFalse();
        click("Go to the first one");
        _setValue(boxes(), Set.of(0, 1));
        click("Hand in");
        _assertOne(H2.class, spec -> spec.withText("You have passed: 2 of 2 right"));
        _assertOne(Paragraph.class, spec -> spec.withText(FIRST_WORDS.explanation()));
    }

    @Test
    void theCaseStandsOnceAboveItsQuestions() {
        quiz = TestQuizzes.about(
                CASE, TestQuizzes.with(rules().revealing(Reveal.END), TestQuizzes.about(CASE, FIRST_WORDS), HARMS));
        open();

        _assertOne(H2.class, spec -> spec.withText("Ahmed, 50"));
        _assertOne(Paragraph.class, spec -> spec.withText("He loads vans."));
    }

    @Test
    void theCaseStaysBesideEachOfItsQuestions() {
        quiz = TestQuizzes.about(CASE, TestQuizzes.of(TestQuizzes.about(CASE, FIRST_WORDS), HARMS));
        open();

        _assertOne(Details.class, spec -> spec.withPredicate(Details::isOpened));
        choose(0);
        click("Check my answer");
        _assertOne(Paragraph.class, spec -> spec.withText("He loads vans."));
        click("Next question");
        _assertNone(Paragraph.class, spec -> spec.withText("He loads vans."));
    }

    @Test
    void drawnQuestionsAreThereFromTheFirstLook() {
        open(rules().drawing(new Draw(null, null, null, null, 1)), FIRST_WORDS, HARMS);

        _assertOne(Span.class, spec -> spec.withText("Question 1 of 1"));
        click("Check my answer");
        assertThat(work().steps("answered")).isEmpty();
    }

    @Test
    void aTimedQuizSaysItsRulesAndShowsNothingBeforeItBegins() {
        open(timed(), FIRST_WORDS, HARMS);

        _assertOne(ListItem.class, spec -> spec.withText("You have 20 minutes from the moment you begin."));
        _assertOne(
                ListItem.class, spec -> spec.withText("You see your score once you have handed in, and no answers."));
        assertThat(Sent.everything())
                .contains("Begin")
                .doesNotContain(Prompt.of(FIRST_WORDS).asks());
        click("Begin");

        assertThat(_get(QuizTimer.class).getElement().getProperty("left", 0)).isEqualTo(20 * 60_000);
        clock.pass(Duration.ofMinutes(5));
        UI.getCurrent().getPage().reload();
        assertThat(_get(QuizTimer.class).getElement().getProperty("left", 0)).isEqualTo(15 * 60_000);
    }

    @Test
    void whenTheTimeIsUpWhatWasGivenInTimeCounts() {
        open(timed(), FIRST_WORDS, HARMS);
        click("Begin");
        choose(0);
        clock.pass(Duration.ofMinutes(20));

        _fireDomEvent(_get(QuizTimer.class), "time-up");

        _assertOne(H2.class, spec -> spec.withText("Your time is up"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("1 of 2 questions are answered. What you gave in time is kept and counts."));
        _assertNone(QuestionForm.class);
        click("Hand in");
        _assertOne(H2.class, spec -> spec.withText("Not passed yet: 1 of 2 right"));
    }

    @Test
    void anAnswerAfterTheTimeIsNotTaken() {
        open(timed(), FIRST_WORDS, HARMS);
        click("Begin");
        clock.pass(Duration.ofMinutes(21));

        choose(0);

        _assertOne(H2.class, spec -> spec.withText("Your time is up"));
        assertThat(work().steps("answered")).isEmpty();
        UI.getCurrent().getPage().reload();
        _assertOne(H2.class, spec -> spec.withText("Your time is up"));
    }

    @Test
    void anAnswerThatALostNetworkHeldBackCountsWhenItWasGivenInTime() {
        open(timed(), FIRST_WORDS, HARMS);
        click("Begin");
        clock.pass(Duration.ofMinutes(30));
        UI.getCurrent().getPage().reload();
        var keepers = _find(AnswerKeeper.class);

        tell(keepers.get(0), FIRST_WORDS, Duration.ofMinutes(15));
        tell(keepers.get(1), HARMS, Duration.ofMinutes(5));

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("1 of 2 questions are answered. What you gave in time is kept and counts."));
        click("Hand in");
        assertThat(work().result().orElseThrow().score()).isEqualTo(new Score(1, 2));
    }

    @Test
    void theLastAnswerBeforeTheClockRunsDownCountsUnchecked() {
        open(rules().minutes(20), FIRST_WORDS, HARMS);
        click("Begin");
        choose(0);
        clock.pass(Duration.ofMinutes(20));

        _fireDomEvent(_get(QuizTimer.class), "time-up");
        click("Hand in");

        assertThat(work().result().orElseThrow().score()).isEqualTo(new Score(1, 2));
    }

    @Test
    void anAttemptIsOneOfSoMany() {
        open(rules().attempts(2), FIRST_WORDS);
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Short questions. You pass with 1 of 1 right. This is attempt 1 of 2."));
        fail();
        _assertOne(Paragraph.class, spec -> spec.withText("1 of 2 attempts left."));
        click("Try again");
        fail();

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "You have used all 2 attempts there are. Please ask the person who teaches you: they can give"
                                + " you another one. Everything you have done is kept."));
        _assertNone(Button.class, spec -> spec.withText("Try again"));
        _assertNone(Button.class, spec -> spec.withText("Practise again"));
    }

    @Test
    void whoMustWaitIsToldUntilWhen() {
        open(rules().waitHours(24), FIRST_WORDS);
        fail();

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.matches("You may try again on \\w+day \\d+ \\w+ at \\d\\d:\\d\\d\\."));
        _assertNone(Button.class, spec -> spec.withText("Try again"));
        clock.pass(Duration.ofHours(25));
        UI.getCurrent().getPage().reload();
        click("Try again");
        assertThat(work().number()).isEqualTo(2);
    }

    @Test
    void untilItIsPassedAPaperMaySayOnlyWhichAnswersWereRight() {
        open(rules().revealing(Reveal.PASSED).attempts(2), FIRST_WORDS, HARMS);
        choose(1);
        _setValue(boxes(), Set.of(0, 1));
        click("Hand in");

        assertThat(_find(MarkedQuestion.class)).hasSize(2);
        assertThat(Sent.everything())
                .contains("That is right.", "Not quite.", "Your scan is normal.")
                .doesNotContain(TestQuizzes.secrets(FIRST_WORDS))
                .doesNotContain(TestQuizzes.secrets(HARMS))
                .doesNotContain("I believe that you are in pain.");

        click("Try again");
        choose(1);
        _setValue(boxes(), Set.of(0, 1));
        click("Hand in");
        _assertOne(Paragraph.class, spec -> spec.withText(FIRST_WORDS.explanation()));
    }

    @Test
    void anExaminationShowsTheScoreAlone() {
        open(rules().revealing(Reveal.NEVER), FIRST_WORDS, HARMS);
        choose(0);
        _setValue(boxes(), Set.of(0, 1));
        click("Hand in");

        _assertOne(H2.class, spec -> spec.withText("You have passed: 2 of 2 right"));
        _assertNone(AnsweredQuestion.class);
        _assertNone(MarkedQuestion.class);
    }

    @Test
    void partsOfAnAnswerCountInPart() {
        open(rules().revealing(Reveal.END), WORD);
        _setValue(_get(TextField.class), "flare-up");
        click("Hand in");

        _assertOne(H2.class, spec -> spec.withText("Not passed yet: 0.5 of 1 marks"));
        _assertOne(Paragraph.class, spec -> spec.withText("Partly right."));
    }

    @Test
    void whatLayInABrowserForTooLongIsShownWithTheReasonAndKeptThereUntilItIsRead() {
        open(timed(), WORD, FIRST_WORDS);
        click("Begin");
        clock.pass(Duration.ofDays(3));
        UI.getCurrent().getPage().reload();
        var keeper = _find(AnswerKeeper.class).getFirst();

        tell(keeper, WORD, Duration.ofDays(2));

        _assertOne(H2.class, spec -> spec.withText("Not taken"));
        _assertOne(Paragraph.class, spec -> spec.withText("validation"));
        assertThat(acknowledged(keeper)).isEmpty();
        click("I have read this");
        assertThat(acknowledged(keeper)).isEqualTo("validation");
        _assertNone(H2.class, spec -> spec.withText("Not taken"));
        click("Hand in");
        assertThat(work().result().orElseThrow().score()).isEqualTo(new Score(0, 2));
    }

    @Test
    void whatWasStillInABrowserWhenItWasHandedInIsShownAndCountsForNothing() {
        open(rules().revealing(Reveal.END), FIRST_WORDS, WORD);
        choose(0);
        click("Hand in");
        click("Hand in as it is");
        var keepers = _find(AnswerKeeper.class);

        tell(keepers.get(0), FIRST_WORDS, Duration.ofHours(1));
        _assertNone(H2.class, spec -> spec.withText("Not taken"));
        tell(keepers.get(1), WORD, Duration.ofHours(2));
        tell(keepers.get(1), WORD, Duration.ofHours(2));

        _assertOne(H2.class, spec -> spec.withText("Not taken"));
        _assertOne(Paragraph.class, spec -> spec.withText("validation"));
        _assertOne(H2.class, spec -> spec.withText("Not passed yet: 1 of 2 right"));
        assertThat(work().steps("answered")).hasSize(1);
    }

    @Test
    void eachAnswerThatIsNotTakenIsSaidWhy() {
        open(rules().revealing(Reveal.END), WORD, WEEKS);
        click("Hand in");
        click("Hand in as it is");
        var keepers = _find(AnswerKeeper.class);
        var superseded = JsonMapper.shared().createObjectNode();

        superseded.put("event.detail.value", "");
        _fireDomEvent(keepers.get(0), "superseded", superseded);
        _assertNone(H2.class, spec -> spec.withText("Not taken"));
        superseded.put("event.detail.value", "sympathy");
        _fireDomEvent(keepers.get(0), "superseded", superseded);

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Answered again in another window or on another device since, and that answer counts."));
        _assertNone(
                Paragraph.class,
                spec -> spec.withPredicate(words -> words.getText().startsWith("This quiz was handed in while")));
    }

    @Test
    void whatAnotherDeviceHasAnsweredSinceIsNamedBesideTheQuestion() {
        open(rules().revealing(Reveal.END), WORD);
        var data = JsonMapper.shared().createObjectNode();
        data.put("event.detail.value", "sympathy");

        _fireDomEvent(_get(AnswerKeeper.class), "superseded", data);

        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(
                        words -> words.getText().startsWith("In this browser you had answered: sympathy. ")));
    }

    @Test
    void aDrawnQuizThatWasMerelyOpenedIsNotInTheMiddle() {
        openDrawn();
        publishANewVersion();

        open("quiz/" + quiz.id());

        _assertNone(H2.class, spec -> spec.withText(REVISED));
        assertThat(work().activity().title()).isEqualTo("A new version");
    }

    @Test
    void whoAnsweredADrawnQuizInThisBrowserAloneIsAskedAndGoesOnWithTheirAnswers() {
        openDrawn();
        var begun = work().id();
        keptInBrowser.put(begun + "/choices." + WORD.id(), "validation");
        publishANewVersion();

        open("quiz/" + quiz.id());

        _assertOne(H2.class, spec -> spec.withText(REVISED));
        click("Go on where you were");
        assertThat(work().id()).isEqualTo(begun);
        tell(_get(AnswerKeeper.class), WORD, Duration.ofHours(1));
        assertThat(_get(TextField.class).getValue()).isEqualTo("validation");
        assertThat(work().steps("answered")).hasSize(1);
    }

    @Test
    void whoBeginsAgainReadsWhatThisBrowserStillKeepsOfTheVersionBefore() {
        openDrawn();
        var begun = work().id();
        keptInBrowser.put(begun + "/choices." + WORD.id(), "validation");
        publishANewVersion();
        open("quiz/" + quiz.id());

        click("Begin again on the new version");

        assertThat(work().number()).isEqualTo(2);
        tell(
                _get(
                        AnswerKeeper.class,
                        spec -> spec.withPredicate(
                                keeper -> keeper.getElement().getProperty("key").startsWith(begun.toString()))),
                WORD,
                Duration.ofHours(1));
        _assertOne(H2.class, spec -> spec.withText("Not taken"));
        _assertOne(Paragraph.class, spec -> spec.withText("validation"));
        assertThat(work().steps("answered")).isEmpty();
        assertThat(practice.get(learner, begun, Quiz.class).steps("answered")).isEmpty();
    }

    private void openDrawn() {
        open(rules().revealing(Reveal.END).drawing(new Draw(null, null, null, null, 1)), WORD);
    }

    private void publishANewVersion() {
        new TestContent(context).publish("quiz", TestQuizzes.titled(quiz, "A new version"));
    }

    @Test
    void whoIsInTheMiddleIsToldOfOtherRules() {
        open(rules().revealing(Reveal.END).attempts(2), FIRST_WORDS);
        choose(0);
        new TestContent(context)
                .publish("quiz", TestQuizzes.under(rules().attempts(3).minutes(20), quiz));

        open("quiz/" + quiz.id());

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .containsExactly(
                        "It has a time limit now: 20 minutes.",
                        "The number of attempts is 3 now; it was 2.",
                        "You now see what is right, and why, after each question.");
    }

    @Test
    void aTestThatTakesStockIsNeitherPassedNorFailed() {
        var nothingToPass = "This only takes stock of what you know now. There is nothing to pass.";
        quiz = TestQuizzes.takingStock(
                TestQuizzes.with(rules().revealing(Reveal.END).attempts(1), FIRST_WORDS));
        open();
        _assertOne(ListItem.class, spec -> spec.withText(nothingToPass));
        choose(1);
        click("Hand in");

        _assertOne(H2.class, spec -> spec.withText("Done: 0 of 1 right"));
        _assertOne(Paragraph.class, spec -> spec.withText(nothingToPass));
        _assertOne(Paragraph.class, spec -> spec.withText("You have used your one attempt, and you need no other."));
    }

    private static String acknowledged(AnswerKeeper keeper) {
        return keeper.getElement().getProperty("acknowledged");
    }

    private void fail() {
        choose(1);
        click("Check my answer");
        click("See my result");
    }

    private void tell(AnswerKeeper keeper, Question question, Duration ago) {
        var shown = new ShownOrder(question, question.order(work().seed()));
        var data = JsonMapper.shared().createObjectNode();
        data.put("event.detail.value", shown.given(TestQuizzes.right(question)));
        data.put("event.detail.ago", ago.toMillis());
        _fireDomEvent(keeper, "given", data);
    }

    private static TestQuizzes.Rules rules() {
        return TestQuizzes.rules();
    }

    private static TestQuizzes.Rules timed() {
        return rules().revealing(Reveal.NEVER).minutes(20);
    }

    private void open(TestQuizzes.Rules rules, Question... questions) {
        quiz = TestQuizzes.with(rules, questions);
        open();
    }

    private void open() {
        new TestContent(context).publish("quiz", quiz);
        open("quiz/" + quiz.id());
    }

    private Work<Quiz> work() {
        return practice.open(learner, quiz.id(), Quiz.class);
    }

    private void choose(int place) {
        _setValue(radios(), place);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> radios() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Integer> boxes() {
        return _get(CheckboxGroup.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
