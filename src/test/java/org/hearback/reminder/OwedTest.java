package org.hearback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.exercise;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.passed;
import static org.hearback.progress.TestProgress.programme;
import static org.hearback.progress.TestProgress.untouched;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearback.attempt.Result;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Goal;
import org.hearback.progress.ModuleProgress;
import org.junit.jupiter.api.Test;

class OwedTest {
    @Test
    void aModuleThatRequiresNothingIsOwedUntilAllOfItIsDone() {
        assertThat(owed(module(false, List.of(), untouched(exercise("extra", false)))))
                .contains("Module");
        assertThat(owed(module(false, List.of(), passed(exercise("extra", false), Result.done()))))
                .isEmpty();
    }

    private static Optional<String> owed(ModuleProgress module) {
        var programme = programme(List.of(), module);
        var goal =
                new Goal(programme.programme().content().id(), module.module().id());
        var day = LocalDate.of(2026, 3, 2);
        return Reminding.titleOfOwed(new Deadline(goal, day, day), programme);
    }
}
