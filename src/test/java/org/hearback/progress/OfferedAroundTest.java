package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;
import org.hearback.exercise.Exercise;
import org.junit.jupiter.api.Test;

/** What a programme offers before its first required module and after its last. */
class OfferedAroundTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void whoHasNotBegunMayTakeStockFirst() {
        assertThat(before(State.NOT_STARTED, State.NOT_STARTED)).contains("stock");
        assertThat(before(State.UNDER_WAY, State.NOT_STARTED)).contains("stock");
    }

    @Test
    void whoHasBegunIsNotSentBack() {
        assertThat(before(State.NOT_STARTED, State.UNDER_WAY)).isEmpty();
        assertThat(before(State.NOT_STARTED, State.DONE)).isEmpty();
    }

    @Test
    void whatIsDoneIsNotOfferedAgain() {
        assertThat(before(State.DONE, State.NOT_STARTED)).isEmpty();
        assertThat(after(State.DONE, State.DONE)).isEmpty();
    }

    @Test
    void whoIsThroughMaySeeWhatHasChanged() {
        assertThat(after(State.NOT_STARTED, State.DONE)).contains("stock");
        assertThat(after(State.NOT_STARTED, State.UNDER_WAY)).isEmpty();
    }

    @Test
    void aProgrammeThatBeginsWithWhatIsRequiredOffersNothing() {
        var programme = programme(module("needed", true, State.NOT_STARTED), module("stock", false, State.NOT_STARTED));

        assertThat(programme.beforehand()).isEmpty();
    }

    private static Optional<String> before(State stock, State needed) {
        return id(programme(module("stock", false, stock), module("needed", true, needed))
                .beforehand());
    }

    private static Optional<String> after(State stock, State needed) {
        return id(programme(module("needed", true, needed), module("stock", false, stock))
                .afterwards());
    }

    private static Optional<String> id(Optional<ActivityProgress> activity) {
        return activity.map(found -> found.activity().id().value());
    }

    private static ModuleProgress module(String id, boolean required, State state) {
        var exercise = new Exercise(
                new ContentId(id), id, "Summary.", 3, required, List.of("Believe"), List.of("evers-2017"), List.of());
        var module = new LearningModule(
                new ContentId(id + "-module"),
                id,
                "Summary.",
                "Why.",
                List.of("Believe"),
                List.of("evers-2017"),
                required,
                List.of(exercise.id()));
        var begun = state == State.NOT_STARTED ? null : NOW;
        return new ModuleProgress(
                module,
                List.of(new ActivityProgress(
                        exercise, "exercise", "exercise/" + id, state, begun, null, null, null, null, null, null)));
    }

    private static ProgrammeProgress programme(ModuleProgress... modules) {
        return TestProgress.programme(List.of("Believe"), modules);
    }
}
