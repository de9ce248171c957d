package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;
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
    void whatIsNoTestIsNotOfferedAsOne() {
        var extra = module("extra", false, State.NOT_STARTED, TestProgress.exercise("extra", false, "Believe"));

        assertThat(programme(extra, module("needed", true, State.NOT_STARTED)).beforehand())
                .isEmpty();
        assertThat(programme(module("needed", true, State.DONE), extra).afterwards())
                .isEmpty();
        assertThat(programme(module("needed", true, State.DONE), extra).further())
                .contains(extra);
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
        return module(
                id,
                required,
                state,
                required ? TestProgress.exercise(id, true, "Believe") : TestProgress.preTest(id, "Believe"));
    }

    private static ModuleProgress module(String id, boolean required, State state, Activity activity) {
        var module = new LearningModule(
                new ContentId(id + "-module"),
                id,
                "Summary.",
                "Why.",
                List.of("Believe"),
                List.of("evers-2017"),
                required,
                List.of(activity.id()));
        var begun = state == State.NOT_STARTED ? null : NOW;
        return new ModuleProgress(
                module,
                List.of(new ActivityProgress(
                        activity, "exercise", "exercise/" + id, state, begun, null, null, null, null, null, null)));
    }

    private static ProgrammeProgress programme(ModuleProgress... modules) {
        return TestProgress.programme(List.of("Believe"), modules);
    }
}
