package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.begun;
import static org.hearback.progress.TestProgress.exercise;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.passed;
import static org.hearback.progress.TestProgress.untouched;

import java.util.List;
import org.hearback.attempt.Result;
import org.junit.jupiter.api.Test;

class ModuleProgressTest {
    private final ActivityProgress done = passed(exercise("done", true), Result.done());
    private final ActivityProgress extra = untouched(exercise("extra", false));
    private final ActivityProgress other = begun(exercise("other", false));

    @Test
    void aModuleIsFinishedWithoutWhatItDoesNotRequire() {
        var module = module(true, List.of(), done, extra);

        assertThat(module.isFinished()).isTrue();
        assertThat(module.nextToFinish()).isEmpty();
    }

    @Test
    void aModuleThatRequiresNothingIsFinishedWhenAllOfItIsDone() {
        var module = module(false, List.of(), extra, other);

        assertThat(module.isComplete()).isTrue();
        assertThat(module.isFinished()).isFalse();
        assertThat(module.nextToFinish()).contains(other);
        assertThat(module(false, List.of(), passed(exercise("extra", false), Result.done()))
                        .isFinished())
                .isTrue();
    }
}
