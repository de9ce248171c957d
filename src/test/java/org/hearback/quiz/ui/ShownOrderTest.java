package org.hearback.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.BUT;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;
import static org.hearback.quiz.TestQuizzes.MEANINGS;
import static org.hearback.quiz.TestQuizzes.PHRASES;
import static org.hearback.quiz.TestQuizzes.PLACE;
import static org.hearback.quiz.TestQuizzes.STEPS;
import static org.hearback.quiz.TestQuizzes.WEEKS;
import static org.hearback.quiz.TestQuizzes.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.TestQuizzes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShownOrderTest {
    private static final List<Question> ALL = Arrays.asList(TestQuizzes.everyKind());

    static Stream<Question> kinds() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheBrowserGivesComesBackInEveryOrder(Question question) {
        var right = TestQuizzes.right(question);

        for (var seed = 0; seed < 20; seed++) {
            var shown = new ShownOrder(question, question.order(seed));
            assertThat(shown.response(shown.given(right))).isEqualTo(right);
            assertThat(shown.ofDraft(shown.draft(right))).isEqualTo(right);
            assertThat(question.credit(shown.response(shown.given(right)))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingGivenIsNoAnswer(Question question) {
        var shown = new ShownOrder(question, question.order(3));

        assertThat(question.isComplete(shown.ofDraft(""))).isFalse();
        assertThat(question.isComplete(shown.response(shown.given(shown.ofDraft("")))))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatNoBrowserOfOursSendsIsSomeAnswerAndNoError(Question question) {
        var shown = new ShownOrder(question, question.order(3));

        for (var given : List.of("999", "-7,x", ",,,,", "0,0,0,0,0,0,0,0,0", "1".repeat(500), "null")) {
            assertThat(question.credit(shown.response(given))).isBetween(0.0, 1.0);
            assertThat(shown.given(shown.response(given))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRightPositionsDependOnTheLearner(Question question) {
        var positions = IntStream.range(0, 30)
                .mapToObj(number -> new Random(number).nextLong())
                .map(seed -> new ShownOrder(question, question.order(seed)).given(TestQuizzes.right(question)))
                .distinct();

        if (question.parts() > 0) assertThat(positions.count()).isGreaterThan(1);
        else assertThat(positions.count()).isEqualTo(1);
    }

    @Test
    void positionsAreThoseOfTheShownOrder() {
        assertThat(new ShownOrder(FIRST_WORDS, List.of(1, 0)).response("1")).isEqualTo(Response.ticked(List.of(0)));
        assertThat(new ShownOrder(HARMS, List.of(2, 0, 1)).response("0,2")).isEqualTo(Response.ticked(List.of(1, 2)));
        assertThat(new ShownOrder(BUT, List.of(1, 0)).response("0,1")).isEqualTo(Response.placed(List.of(1, 0)));
        assertThat(new ShownOrder(BUT, List.of(1, 0)).response("1,-1"))
                .isEqualTo(Response.placed(List.of(0, Response.OPEN)));
        assertThat(new ShownOrder(STEPS, List.of(3, 1, 0, 2)).response("2,1,3,0"))
                .isEqualTo(Response.placed(List.of(0, 1, 2, 3)));
        assertThat(new ShownOrder(MEANINGS, List.of(2, 0, 1)).response("1,-1"))
                .isEqualTo(Response.placed(List.of(0, Response.OPEN)));
        assertThat(new ShownOrder(PLACE, List.of(1, 0)).response("0")).isEqualTo(Response.placed(List.of(1)));
        assertThat(new ShownOrder(PHRASES, List.of(2, 0, 1)).response("2,0,-1"))
                .isEqualTo(Response.placed(List.of(0, Response.OPEN, 2)));
        assertThat(new ShownOrder(WORD, List.of()).response(" validation ")).isEqualTo(Response.typed("validation"));
        assertThat(new ShownOrder(WEEKS, List.of()).response("12")).isEqualTo(Response.typed("12"));
    }
}
