package org.hearback.quiz.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.BUT;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.MEANINGS;
import static org.hearback.quiz.TestQuizzes.PHRASES;
import static org.hearback.quiz.TestQuizzes.PLACE;
import static org.hearback.quiz.TestQuizzes.STEPS;
import static org.hearback.quiz.TestQuizzes.WEEKS;
import static org.hearback.quiz.TestQuizzes.WORD;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.ui.AnswerKeeper;
import org.hearback.course.TestContent;
import org.hearback.quiz.Question;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.TestQuizzes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** One question of each kind, from its form to its feedback. */
class QuestionKindsTest extends Karibu {
    @Autowired
    Practice practice;

    private PersonId learner;
    private Quiz quiz = TestQuizzes.of(FIRST_WORDS);

    static Stream<Question> kinds() {
        return Arrays.stream(TestQuizzes.everyKind());
    }

    @BeforeEach
    void aLearner() {
        learner = signIn(Role.LEARNER).id();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingThatTellsWhatIsRightIsSentBeforeTheAnswer(Question question) {
        open(question);

        assertThat(Sent.everything())
                .contains(Prompt.of(question).asks())
                .doesNotContain(TestQuizzes.secrets(question))
                .doesNotContainIgnoringCase("correct");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRightAnswerIsExplained(Question question) {
        open(question);

        give(question, TestQuizzes.right(question));
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
        _assertOne(Paragraph.class, spec -> spec.withText(question.explanation()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutAnAnswerTheLearnerIsAskedForOne(Question question) {
        open(question);

        click("Check my answer");

        _assertOne(
                Paragraph.class,
                spec -> spec.withClasses("hb-error")
                        .withPredicate(error -> !error.getText().isEmpty()));
        assertThat(practice.open(learner, quiz.id(), Quiz.class).steps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsGivenButNotCheckedIsBackAfterAReload(Question question) {
        open(question);
        give(question, TestQuizzes.right(question));

        UI.getCurrent().getPage().reload();
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatOnlyTheBrowserKeptIsTakenAndAcknowledged(Question question) {
        open(question);
        var work = practice.open(learner, quiz.id(), Quiz.class);
        var given = new ShownOrder(question, question.order(work.seed())).given(TestQuizzes.right(question));
        var keeper = _get(AnswerKeeper.class);

        tell(keeper, given);

        assertThat(keeper.getElement().getProperty("acknowledged")).isEqualTo(given);
        click("Check my answer");
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
    }

    @Test
    void aVerdictIsOnlyWholeWithItsReason() {
        open(BUT);

        give(BUT, Response.placed(List.of(1, 1)));
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("Partly right."));
        _assertOne(Paragraph.class, spec -> spec.withText(BUT.whenTrue()));
        _assertOne(Paragraph.class, spec -> spec.withText("It may be polite and still take back."));
        _assertOne(Paragraph.class, spec -> spec.withText("It weighs more."));
        _assertNone(Paragraph.class, spec -> spec.withText(BUT.whenFalse()));
    }

    @Test
    void anOrderIsShownAsItShouldBeWithWhereEachThingWasPut() {
        open(STEPS);

        give(STEPS, Response.placed(List.of(1, 0, 2, 3)));
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("Partly right."));
        assertThat(lines()).startsWith("Validate", "Explain", "Plan", "Safety net");
        assertThat(marks()).containsExactly("You put it at 2", "You put it at 1", "You put it here", "You put it here");
    }

    @Test
    void aWrongMatchIsShownBesideTheRightOne() {
        open(MEANINGS);

        give(MEANINGS, Response.placed(List.of(2, 1)));
        click("Check my answer");

        assertThat(lines()).contains("Wear and tear: I am breaking", "Nothing to see: I am not believed");
        assertThat(marks()).containsExactly("You chose: I am safe", "Your answer, and right");
    }

    @Test
    void aWordThatWasExpectedHasFeedbackOfItsOwn() {
        open(WORD);

        give(WORD, Response.typed("sympathy"));
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("That is how you feel."));
        assertThat(lines()).contains("sympathy", "validation");
        _assertNone(Paragraph.class, spec -> spec.withText(WORD.otherwise()));
    }

    @Test
    void aNumberThatIsNearlyRightCountsInPart() {
        open(WEEKS);
        assertThat(_get(TextField.class).getHelperText()).isEqualTo("A number, in weeks");

        give(WEEKS, Response.typed("13"));
        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("Partly right."));
        assertThat(lines()).contains("13", "12 weeks");
    }

    @Test
    void aNumberThatMayMeanTwoIsNotJudgedAndIsAskedForAgain() {
        open(WEEKS);

        give(WEEKS, Response.typed("1000,500"));
        _fireDomEvent(_get(TextField.class), "blur");

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("This cannot be read as one number.");

        click("Check my answer");

        _assertOne(
                Paragraph.class,
                spec -> spec.withClasses("hb-error")
                        .withPredicate(error -> error.getText().startsWith("This cannot be read as one number.")));
        assertThat(practice.open(learner, quiz.id(), Quiz.class).steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | A word or a few. A slip of the pen in a longer word does not matter.",
                "EXACT | A word or a few, spelt exactly. Capitals and punctuation do not matter.",
                "CASE | A word or a few, written exactly, with the right capitals and punctuation."
            })
    void theBoxSaysHowExactlyAWordMustBeWritten(ShortTextQuestion.@Nullable Spelling spelling, String help) {
        open(new ShortTextQuestion(
                WORD.id(),
                null,
                WORD.prompt(),
                WORD.accepted(),
                spelling,
                WORD.otherwise(),
                WORD.explanation(),
                WORD.evidence(),
                WORD.aim()));

        assertThat(_get(TextField.class).getHelperText()).isEqualTo(help);
    }

    @Test
    void aWrongPlaceIsMarkedOnThePictureAndInTheList() {
        open(PLACE);

        give(PLACE, Response.placed(List.of(0)));
        click("Check my answer");

        assertThat(marks()).containsExactlyInAnyOrder("Your answer, but not right", "The right answer");
        assertThat(_find(Span.class, spec -> spec.withClasses("hb-spot"))).hasSize(2);
        assertThat(_find(Span.class, spec -> spec.withClasses("hb-spot-wrong"))).hasSize(1);
    }

    @Test
    void aPhraseInTheWrongPlaceIsShownWithItsRightOne() {
        open(PHRASES);

        give(PHRASES, Response.placed(List.of(0, 0, 2)));
        click("Check my answer");

        assertThat(lines()).contains("“When did it begin?” is neutral");
        assertThat(marks()).contains("You chose: validating");
    }

    private void open(Question question) {
        quiz = TestQuizzes.of(question);
        new TestContent(context).publish("quiz", quiz);
        open("quiz/" + quiz.id());
    }

    /** As the browser would: in positions. */
    @SuppressWarnings("unchecked")
    private void give(Question question, Response response) {
        var work = practice.open(learner, quiz.id(), Quiz.class);
        var shown = new ShownOrder(question, question.order(work.seed()));
        if (question == BUT) {
            var groups = _find(RadioButtonGroup.class);
            _setValue(groups.get(0), response.places().get(0) == 1);
            _setValue(groups.get(1), response.places().get(1));
        } else if (!_find(PlacedField.class).isEmpty()) {
            var pieces = (PlacedField.Pieces<?>) _get(PlacedField.class)
                    .getChildren()
                    .findFirst()
                    .orElseThrow()
                    .getChildren()
                    .findFirst()
                    .orElseThrow();
            pieces.setValue(shown.given(response));
        } else if (!_find(TextField.class).isEmpty()) {
            _setValue(_get(TextField.class), response.text());
        } else {
            tell(_get(AnswerKeeper.class), shown.given(response));
        }
    }

    private static void tell(AnswerKeeper keeper, String given) {
        var data = JsonMapper.shared().createObjectNode();
        data.put("event.detail.value", given);
        data.put("event.detail.ago", 7_000);
        _fireDomEvent(keeper, "given", data);
    }

    private static List<String> lines() {
        return _find(ListItem.class, spec -> spec.withClasses("hb-choice")).stream()
                .map(item -> ((Span) item.getComponentAt(0)).getText())
                .toList();
    }

    private static List<String> marks() {
        return _find(Span.class, spec -> spec.withClasses("hb-choice-mark")).stream()
                .map(Span::getText)
                .toList();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
