package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearback.quiz.Question.Aim;
import org.hearback.quiz.Question.Difficulty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final List<Question> BANK = IntStream.range(0, 12)
            .<Question>mapToObj(
                    number -> question(number, number < 8 ? "words" : "plans", number % 3 == 0 ? "case" : null))
            .toList();
    private static final Draw FOUR_ON_WORDS = new Draw(null, "words", null, null, 4);
    private static final Draw TWO_ON_PLANS = new Draw(null, "plans", null, null, 2);

    @Test
    void eachDrawTakesItsNumberOfWhatFits() {
        var drawn = drawn(1, Set.of(), Set.of());

        assertThat(drawn).hasSize(6).doesNotHaveDuplicates();
        assertThat(drawn.stream().filter(id -> numberOf(id) < 8)).hasSize(4);
        assertThat(drawn.stream().filter(id -> numberOf(id) >= 8)).hasSize(2);
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneDoesNot() {
        assertThat(drawn(1, Set.of(), Set.of())).isEqualTo(drawn(1, Set.of(), Set.of()));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> drawn(seed, Set.of(), Set.of()))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void whatWasMetElsewhereIsNotDrawnWhileThereIsEnough() {
        for (var seed = 0; seed < 50; seed++) {
            var first = Set.copyOf(drawn(seed, Set.of(), Set.of()));
            assertThat(drawn(seed + 1000, first, Set.of())).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void aFurtherAttemptPrefersWhatIsNew() {
        var first = Set.copyOf(drawn(3, Set.of(), Set.of()));

        assertThat(drawn(4, Set.of(), first)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whereNothingElseIsLeftWhatWasMetIsAskedAgain() {
        var all = Set.copyOf(BANK.stream().map(Question::id).toList());

        assertThat(drawn(5, all, all)).hasSize(6);
    }

    @Test
    void questionsOfOneCaseStayTogetherInTheirOrder() {
        for (var seed = 0; seed < 50; seed++) {
            var ofCase = IntStream.range(0, 6).boxed().toList();
            var drawn = drawn(seed, Set.of(), Set.of());
            var places = ofCase.stream()
                    .filter(place -> numberOf(drawn.get(place)) % 3 == 0)
                    .toList();
            if (places.isEmpty()) continue;
            assertThat(places.getLast() - places.getFirst()).isEqualTo(places.size() - 1);
            assertThat(places.stream().map(place -> numberOf(drawn.get(place)))).isSorted();
        }
    }

    private static List<String> drawn(long seed, Set<String> elsewhere, Set<String> before) {
        var quiz = TestQuizzes.with(
                rules().drawing(FOUR_ON_WORDS, TWO_ON_PLANS).inAnyOrder(), BANK.toArray(Question[]::new));
        var source = new Drawing.Source(null, BANK);
        return new Drawing(quiz, seed, elsewhere, before)
                .run(List.of(source, source)).stream()
                        .map(Drawing.Pick::question)
                        .toList();
    }

    private static int numberOf(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Question question(int number, String tag, @Nullable String vignette) {
        return new SingleQuestion(
                "q" + number,
                vignette,
                "What now?",
                TestQuizzes.FIRST_WORDS.choices(),
                "Because.",
                List.of("evers-2017"),
                new Aim(TestQuizzes.OUTCOME, Difficulty.EASY, List.of(tag), null, null));
    }
}
