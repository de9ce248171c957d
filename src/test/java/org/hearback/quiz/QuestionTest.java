package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearback.quiz.TestQuizzes.BUT;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;
import static org.hearback.quiz.TestQuizzes.HARMS_BY_SHARE;
import static org.hearback.quiz.TestQuizzes.MEANINGS;
import static org.hearback.quiz.TestQuizzes.PHRASES;
import static org.hearback.quiz.TestQuizzes.PLACE;
import static org.hearback.quiz.TestQuizzes.STEPS;
import static org.hearback.quiz.TestQuizzes.WEEKS;
import static org.hearback.quiz.TestQuizzes.WORD;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.hearback.quiz.ShortTextQuestion.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class QuestionTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Question[] everyKind() {
        return TestQuizzes.everyKind();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noAnswerEarnsNothingAndIsNotComplete(Question question) {
        var nothing = new Response(List.of(), null);

        assertThat(question.isComplete(nothing)).isFalse();
        assertThat(question.credit(nothing)).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatABrowserMakesUpEarnsNothingAndBreaksNothing(Question question) {
        var nonsense = new Response(List.of(99, -7, 3, 3), "\u0000 ½ ".repeat(500));

        assertThat(question.credit(nonsense)).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aQuestionIsTheSameAfterItWasStored(Question question) {
        var stored = JSON.writerFor(Question.class).writeValueAsString(question);

        assertThat(JSON.readValue(stored, Question.class)).isEqualTo(question);
    }

    @Test
    void aStoredQuestionOfTheFirstHearbackStillOpens() {
        var old = """
                {"id": "first", "kind": "multiple", "prompt": "Which?", "explanation": "Because.",
                 "evidence": ["evers-2017"], "choices": [
                   {"text": "This", "correct": true, "feedback": "Yes."},
                   {"text": "That", "correct": false, "feedback": "No."}]}
                """;

        var question = JSON.readValue(old, Question.class);

        assertThat(question.credit(ticked(0))).isEqualTo(1);
        assertThat(question.marks()).isEqualTo(1);
    }

    @Test
    void anAnswerOfTheFirstHearbackCountsAsItDid() {
        var old = JSON.readValue("{\"question\": \"first\", \"choices\": [1], \"right\": true}", Answer.class);

        assertThat(old.share()).isEqualTo(1);
        assertThat(old.response()).isEqualTo(ticked(1));
    }

    @Test
    void oneRightChoiceIsRight() {
        assertThat(FIRST_WORDS.credit(ticked(0))).isEqualTo(1);
        assertThat(FIRST_WORDS.credit(ticked(1))).isZero();
        assertThat(FIRST_WORDS.credit(ticked(0, 1))).isZero();
    }

    @Test
    void aChoiceThatIsNearlyRightMayEarnAPart() {
        var question = new SingleQuestion(
                "nearly",
                null,
                "What do you say first?",
                List.of(
                        new Choice("I believe you.", true, "Yes."),
                        new Choice("I hear you.", false, "Nearly.", 40),
                        new Choice("Next.", false, "No.")),
                "Because.",
                List.of("evers-2017"),
                null);

        assertThat(question.credit(ticked(1))).isEqualTo(0.4);
        assertThat(question.answer(ticked(1)).right()).isFalse();
        assertThat(question.credit(ticked(2))).isZero();
        assertThat(question.credit(ticked(0, 1))).isZero();
    }

    @Test
    void tickingEverythingNeverEarnsAnything() {
        assertThat(HARMS.credit(ticked(0, 1, 2))).isZero();
        assertThat(HARMS_BY_SHARE.credit(ticked(0, 1, 2))).isZero();
        assertThat(HARMS_BY_SHARE.credit(new Response(List.of(0, 0, 1, 1, 2), null)))
                .isZero();
    }

    @Test
    void aShareOfTheRightChoicesCountsWhereTheAuthorSaysSo() {
        assertThat(HARMS.credit(ticked(0))).isZero();
        assertThat(HARMS_BY_SHARE.credit(ticked(0))).isEqualTo(0.5);
        assertThat(HARMS_BY_SHARE.credit(ticked(0, 1))).isEqualTo(1);
        assertThat(HARMS_BY_SHARE.credit(ticked(0, 2))).isZero();
        assertThat(HARMS_BY_SHARE.answer(ticked(0)).right()).isFalse();
    }

    @Test
    void aRightVerdictForAWrongReasonMayBeAGuess() {
        assertThat(BUT.credit(placed(1, 0))).isEqualTo(1);
        assertThat(BUT.credit(placed(1, 1))).isEqualTo(0.5);
        assertThat(BUT.credit(placed(0, 0))).isZero();
        assertThat(BUT.isComplete(placed(1))).isFalse();
    }

    @Test
    void anOrderCountsByThePairsThatStandTheRightWayRound() {
        assertThat(STEPS.credit(placed(0, 1, 2, 3))).isEqualTo(1);
        assertThat(STEPS.credit(placed(0, 1, 3, 2))).isCloseTo(2.0 / 3, within(0.001));
        assertThat(STEPS.credit(placed(3, 2, 1, 0))).isZero();
        assertThat(STEPS.credit(placed(0, 0, 1, 2))).isZero();
    }

    @Test
    void theRightOrderIsNeverTheOneThatIsShown() {
        assertThat(LongStream.range(0, 500).mapToObj(STEPS::order))
                .doesNotContain(List.of(0, 1, 2, 3))
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3));
    }

    @Test
    void pairsCountOneByOne() {
        assertThat(MEANINGS.options()).containsExactly("I am breaking", "I am not believed", "I am safe");
        assertThat(MEANINGS.credit(placed(0, 1))).isEqualTo(1);
        assertThat(MEANINGS.credit(placed(0, 2))).isEqualTo(0.5);
        assertThat(MEANINGS.credit(placed(0, Response.OPEN))).isZero();
        assertThat(MEANINGS.isComplete(placed(0, Response.OPEN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "validation, 1",
        "Validation., 1",
        "  VALIDATION , 1",
        "validaton, 1",
        "vaildation, 1",
        "vaildaton, 1",
        "validity, 0",
        "flare up, 0.5",
        "flareup, 0.5",
        "flair up, 0",
        "sympathy, 0",
        "something else, 0"
    })
    void aSlipOfThePenIsForgiven(String written, double credit) {
        assertThat(WORD.credit(Response.typed(written))).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({
        "validation, invalidation",
        "hypertension, hypotension",
        "typical, atypical",
        "abduction, adduction",
        "stable, unstable"
    })
    void theContraryIsNoSlip(String one, String other) {
        for (var spelling : List.of(Spelling.TOLERANT, Spelling.EXACT)) {
            assertThat(Slips.between(one, other, spelling)).isNegative();
            assertThat(Slips.between(other, one, spelling)).isNegative();
        }
    }

    @Test
    void anExpectedWrongWordIsAnsweredWithItsOwnFeedback() {
        assertThat(WORD.match(Response.typed("sympaty")))
                .hasValueSatisfying(answer -> assertThat(answer.feedback()).isEqualTo("That is how you feel."));
        assertThat(WORD.match(Response.typed("x".repeat(201)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 1",
                "12.0 | 1",
                "12,0 | 1",
                "12 weeks | 1",
                "12 wk. | 1",
                "13 | 0.5",
                "10.5 weeks | 0.5",
                "14 | 0",
                "12 months | 0",
                "-12 | 0",
                "twelve | 0",
                "1e400 | 0"
            })
    void aNumberCountsWithinItsToleranceAndInItsUnit(String written, double credit) {
        assertThat(WEEKS.credit(Response.typed(written))).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 1000",
                "1,000 | 1000",
                "1 000 | 1000",
                "1\u2009000 | 1000",
                "1\u202f250\u202f000 | 1250000",
                "12,500.5 | 12500.5",
                "-1,000 | -1000",
                "−2,5 | -2.5",
                "0,125 | 0.125",
                "1,25 | 1.25",
                "1 000,5 | 1000.5",
                "1.234,5 | 1234.5",
                "1.000 | 1.000",
                ".5 | .5",
                "12. | 12",
                "2e3 | 2e3",
            })
    void aNumberIsReadAsItIsWrittenInBritainAndADecimalCommaWhereItCanBeNothingElse(String written, BigDecimal read) {
        assertThat(WEEKS.number(Response.typed(written)))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 5", "1,23,456", "1000,500", "1.000.000", "12,34,5", "1 00", "5 000 12", "1, 000", "1,,5"})
    void whatMayMeanTwoNumbersIsNotJudgedBeforeItIsWrittenClearly(String written) {
        assertThat(WEEKS.isComplete(Response.typed(written))).isFalse();
    }

    @Test
    void aUnitMayFollowGroupsOfThree() {
        assertThat(WEEKS.hasRightUnit(Response.typed("1,000 weeks"))).isTrue();
        assertThat(WEEKS.hasRightUnit(Response.typed("1 000"))).isTrue();
        assertThat(WEEKS.hasRightUnit(Response.typed("1 000 days"))).isFalse();
    }

    @Test
    void oneSpotIsRight() {
        assertThat(PLACE.credit(placed(1))).isEqualTo(1);
        assertThat(PLACE.credit(placed(0))).isZero();
        assertThat(PLACE.credit(placed(0, 1))).isZero();
    }

    @Test
    void aPictureIsShownWhereNoScriptOfItRuns() {
        assertThat(PLACE.picture().address()).startsWith("data:image/svg+xml;base64,");
    }

    @Test
    void phrasesAreSortedIntoTheThreeKindsOfValidation() {
        assertThat(PHRASES.categories()).containsExactly("validating", "neutral", "invalidating");
        assertThat(PHRASES.credit(placed(0, 1, 2))).isEqualTo(1);
        assertThat(PHRASES.credit(placed(0, 0, 0))).isCloseTo(1.0 / 3, within(0.001));
    }

    private static Response ticked(Integer... places) {
        return Response.ticked(List.of(places));
    }

    private static Response placed(Integer... places) {
        return Response.placed(List.of(places));
    }
}
