package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.programme;

import java.util.List;
import java.util.Map;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.junit.jupiter.api.Test;

class OutcomeProgressTest {
    @Test
    void theActivitiesThatListAnOutcomeServeIt() {
        var module = module(
                true,
                List.of("Believe"),
                done("film", true, "Believe"),
                begun("exercise", true, "Believe"),
                begun("talk", true, "Explain"));

        assertThat(module.outcomes()).extracting(OutcomeProgress::outcome).containsExactly("Believe", "Explain");
        var believe = module.outcomes().getFirst();
        assertThat(believe.done()).isEqualTo(1);
        assertThat(believe.of()).isEqualTo(2);
        assertThat(believe.isReached()).isFalse();
        assertThat(ids(believe.left())).containsExactly("exercise");
    }

    @Test
    void anOutcomeThatOnlyTheModuleListsNeedsAllThatTheModuleRequires() {
        var module =
                module(true, List.of("Believe"), done("film", true), begun("exercise", true), begun("spare", false));

        var believe = module.outcomes().getFirst();

        assertThat(ids(believe.activities())).containsExactly("film", "exercise");
    }

    @Test
    void anOutcomeIsReachedWithoutWhatIsOptional() {
        var module = module(true, List.of("Believe"), done("film", true, "Believe"), begun("spare", false, "Believe"));

        assertThat(module.outcomes().getFirst().isReached()).isTrue();
    }

    @Test
    void inAModuleThatRequiresNothingAllOfItCounts() {
        var module = module(false, List.of("Believe"), done("film", false), begun("spare", false));

        var believe = module.outcomes().getFirst();

        assertThat(believe.of()).isEqualTo(2);
        assertThat(believe.isReached()).isFalse();
    }

    @Test
    void whatQuestionsShowedOfAnOutcomeIsAddedUp() {
        var module = module(
                true,
                List.of(),
                with("quiz", Map.of("Believe", new Score(2, 3), "Explain", new Score(0, 1))),
                with("post-test", Map.of("Believe", new Score(1, 1))));

        assertThat(module.outcomes())
                .filteredOn(outcome -> outcome.outcome().equals("Believe"))
                .singleElement()
                .extracting(OutcomeProgress::score)
                .isEqualTo(new Score(3, 4));
    }

    @Test
    void testsAroundAProgrammeServeNoOutcomeAndOnlyTheOneAfterwardsShowsHowFarSomebodyIs() {
        var before = TestProgress.preTest("before", "Believe");
        var after = TestProgress.postTest("after", before, "Believe");
        var start = module(false, List.of("Know"), TestProgress.passed(before, shown(1)));
        var course = module(true, List.of("Plan"), begun("film", true));
        var end = module(false, List.of("Know"), TestProgress.missed(after, shown(2)));

        var believe =
                programme(List.of("Believe"), start, course, end).outcomes().getFirst();

        assertThat(ids(believe.left())).containsExactly("film");
        assertThat(believe.score()).isEqualTo(new Score(2, 3));
    }

    private static Result shown(int marks) {
        return new Result(true, new Score(marks, 3)).with(Map.of("Believe", new Score(marks, 3)));
    }

    @Test
    void aProgrammesOutcomeIsServedByTheModuleThatListsItElseByAllThatIsRequired() {
        var first = module(true, List.of("Believe"), done("film", true), begun("exercise", true));
        var second = module(true, List.of("Plan"), begun("talk", true));
        var extra = module(false, List.of("More"), begun("spare", true));
        var programme = programme(List.of("Believe", "Be kind"), first, second, extra);

        assertThat(programme.outcomes()).extracting(OutcomeProgress::outcome).containsExactly("Believe", "Be kind");
        assertThat(ids(programme.outcomes().getFirst().activities())).containsExactly("film", "exercise");
        assertThat(ids(programme.outcomes().getLast().activities())).containsExactly("film", "exercise", "talk");
    }

    private static List<String> ids(List<ActivityProgress> activities) {
        return activities.stream()
                .map(activity -> activity.activity().id().value())
                .toList();
    }

    private static ActivityProgress done(String id, boolean required, String... outcomes) {
        return TestProgress.passed(TestProgress.exercise(id, required, outcomes), Result.done());
    }

    private static ActivityProgress begun(String id, boolean required, String... outcomes) {
        return TestProgress.begun(TestProgress.exercise(id, required, outcomes));
    }

    private static ActivityProgress with(String id, Map<String, Score> shown) {
        var exercise = TestProgress.exercise(id, true, shown.keySet().toArray(String[]::new));
        return TestProgress.passed(exercise, new Result(true, new Score(1, 1)).with(shown));
    }
}
