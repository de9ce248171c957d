package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.hearback.exercise.Exercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeProgressTest {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

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

    static ActivityProgress done(String id, boolean required, String... outcomes) {
        return activity(id, required, State.DONE, Result.done(), List.of(outcomes));
    }

    static ActivityProgress begun(String id, boolean required, String... outcomes) {
        return activity(id, required, State.UNDER_WAY, null, List.of(outcomes));
    }

    private static ActivityProgress with(String id, Map<String, Score> shown) {
        var result = new Result(true, new Score(1, 1)).with(shown);
        return activity(id, true, State.DONE, result, List.copyOf(shown.keySet()));
    }

    private static ActivityProgress activity(
            String id, boolean required, State state, @Nullable Result finished, List<String> outcomes) {
        var exercise = new Exercise(
                new ContentId(id), id, "Summary.", 3, required, outcomes, List.of("evers-2017"), List.of());
        var passedAt = finished == null ? null : NOW;
        return new ActivityProgress(
                exercise,
                "exercise",
                "exercise/" + id,
                state,
                NOW,
                passedAt,
                passedAt == null ? null : 1L,
                finished,
                finished,
                finished,
                null);
    }

    static ModuleProgress module(boolean required, List<String> outcomes, ActivityProgress... activities) {
        var ids =
                Stream.of(activities).map(activity -> activity.activity().id()).toList();
        var module = new LearningModule(
                new ContentId("module"), "Module", "Summary.", "Why.", outcomes, List.of("evers-2017"), required, ids);
        return new ModuleProgress(module, List.of(activities));
    }

    private static ProgrammeProgress programme(List<String> outcomes, ModuleProgress... modules) {
        var programme = new Programme(
                new ContentId("programme"),
                "Programme",
                "Summary.",
                outcomes,
                List.of("evers-2017"),
                "Online",
                "Hearback",
                null,
                "Not accredited",
                null,
                null,
                List.of(new ContentId("module")));
        return new ProgrammeProgress(new Revision<>(1, 1, NOW, programme), List.of(modules));
    }
}
