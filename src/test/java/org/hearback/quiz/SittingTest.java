package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.Revision;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final Quiz QUIZ = TestQuizzes.of(FIRST_WORDS, HARMS);

    @Test
    void theFirstUnansweredQuestionComesNext() {
        var sitting = sitting(1);

        assertThat(sitting.next()).contains(asked(FIRST_WORDS));
        assertThat(sitting(1, sitting.answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(1))))
                        .next())
                .contains(asked(HARMS));
    }

    @Test
    void feedbackWaitsUntilTheLearnerGoesOn() {
        var sitting = sitting(1);
        var answer = sitting.answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(0)));

        assertThat(sitting(1, answer).unread()).contains(asked(FIRST_WORDS));
        assertThat(sitting(1, answer, sitting.goOn(Step.newId(), FIRST_WORDS)).unread())
                .isEmpty();
    }

    @Test
    void allRightChoicesAndNoOthersMakeAMultipleChoiceRight() {
        assertThat(HARMS.isRight(ticked(0, 1))).isTrue();
        assertThat(HARMS.isRight(ticked(0))).isFalse();
        assertThat(HARMS.isRight(ticked(0, 1, 2))).isFalse();
        assertThat(HARMS.isRight(ticked())).isFalse();
    }

    @Test
    void theScoreCountsRightAnswersOfAllQuestions() {
        var sitting = sitting(1);
        var finished = sitting(
                1,
                sitting.answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(0))),
                sitting.answer(Step.newId(), HARMS, Response.ticked(Set.of(2))));

        assertThat(finished.isFinished()).isTrue();
        assertThat(finished.score()).isEqualTo(new Score(1, 2));
        assertThat(finished.result().passed()).isFalse();
        assertThat(finished.missed()).containsExactly(asked(HARMS));
        assertThat(finished.mastered()).containsExactly(asked(FIRST_WORDS));
    }

    @Test
    void ofTwoAnswersToOneQuestionTheFirstCounts() {
        var sitting = sitting(1);
        var twice = sitting(
                1,
                sitting.answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(1))),
                sitting.answer(Step.newId(), FIRST_WORDS, Response.ticked(Set.of(0))));

        assertThat(twice.score()).isEqualTo(new Score(0, 2));
    }

    @Test
    void choicesKeepTheirOrderInAnAttemptAndChangeItInAnother() {
        assertThat(sitting(7).order(HARMS)).isEqualTo(sitting(7).order(HARMS)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(List.of(1, 2, 3, 4, 5).stream()
                        .map(seed -> sitting(seed).order(HARMS))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    private static Asked asked(Question question) {
        return new Asked(question, null);
    }

    private static Response ticked(Integer... places) {
        return Response.ticked(List.of(places));
    }

    private static Sitting sitting(long seed, Step... steps) {
        return TestQuizzes.sitting(new Work<>(
                new AttemptId(UUID.randomUUID()),
                PersonId.next(),
                1,
                new Revision<>(1, 1, Instant.EPOCH, QUIZ),
                seed,
                Instant.EPOCH,
                Arrays.asList(steps),
                Map.of()));
    }
}
