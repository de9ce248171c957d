package org.hearback.progress.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.hearback.deadline.ui.DueNote;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;

/** Until when a learner should have done what is still owed; what is done is due no more. */
record DueDates(List<Deadline> deadlines, LocalDate today) {
    static DueDates of(PersonId learner, Deadlines deadlines, Clock clock) {
        return new DueDates(deadlines.of(learner), Day.today(clock));
    }

    Optional<DueNote> of(ProgrammeProgress programme) {
        if (programme.isComplete()) return Optional.empty();
        return note(Goal.programme(idOf(programme)));
    }

    Optional<DueNote> of(ProgrammeProgress programme, ModuleProgress module) {
        if (module.isFinished()) return Optional.empty();
        return note(new Goal(idOf(programme), module.module().id()));
    }

    private Optional<DueNote> note(Goal goal) {
        return deadlines.stream()
                .filter(deadline -> deadline.goal().equals(goal))
                .findFirst()
                .map(deadline -> new DueNote(deadline, today));
    }

    private static ContentId idOf(ProgrammeProgress programme) {
        return programme.programme().content().id();
    }
}
