package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.NOW;
import static org.hearback.progress.TestProgress.begun;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.passed;
import static org.hearback.progress.TestProgress.programme;
import static org.hearback.progress.TestProgress.untouched;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.quiz.Quiz;
import org.junit.jupiter.api.Test;

/** Between a test that only takes stock and one that asks anew. */
class GainTest {
    private final Quiz before = TestProgress.preTest("before", "Believe", "Explain");
    private final Quiz after = TestProgress.postTest("after", before, "Believe", "Explain");

    @Test
    void whatWasShownBeforeAndAfterStandsSideBySide() {
        var gain = gains(first(), second(1)).getFirst();

        assertThat(gain.isComparable()).isTrue();
        assertThat(gain.marks())
                .containsExactlyInAnyOrder(
                        new Gain.Marks("Believe", new Score(1, 3), new Score(2.5, 3)),
                        new Gain.Marks("Explain", new Score(0, 3), null));
    }

    @Test
    void whoHasTakenOnlyTheFirstSeesWhereTheyBegan() {
        var gain = gains(first(), untouched(after)).getFirst();

        assertThat(gain.isInOrder()).isTrue();
        assertThat(gain.isComparable()).isFalse();
        assertThat(gain.marks()).allSatisfy(marks -> assertThat(marks.after()).isNull());
    }

    @Test
    void nothingIsComparedThatWasNotDoneInThisOrder() {
        assertThat(gains(untouched(before), second(1)).getFirst().isComparable())
                .isFalse();
        assertThat(gains(first(), second(-1)).getFirst().isComparable()).isFalse();
    }

    @Test
    void whoHasFinishedNeitherHasNoGain() {
        assertThat(gains(untouched(before), begun(after))).isEmpty();
    }

    @Test
    void aQuizThatIsLikeNoOtherIsComparedWithNothing() {
        var course = module(true, List.of("Believe"), passed(TestProgress.exercise("quiz", true), Result.done()));

        assertThat(programme(List.of(), course, module(false, List.of(), first()))
                        .gains())
                .isEmpty();
    }

    private ActivityProgress first() {
        return passed(
                before,
                new Result(true, new Score(1, 6)).with(Map.of("Believe", new Score(1, 3), "Explain", new Score(0, 3))));
    }

    private ActivityProgress second(int daysLater) {
        var begun = NOW.plus(Duration.ofDays(daysLater));
        return passed(
                after, begun, begun, new Result(true, new Score(2.5, 3)).with(Map.of("Believe", new Score(2.5, 3))));
    }

    private static List<Gain> gains(ActivityProgress before, ActivityProgress after) {
        return programme(List.of(), module(false, List.of(), before), module(false, List.of(), after))
                .gains();
    }
}
