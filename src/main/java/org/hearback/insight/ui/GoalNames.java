package org.hearback.insight.ui;

import java.util.List;
import java.util.stream.Stream;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.deadline.Goal;

/**
 * What may have a deadline, and how it is called.
 *
 * @param whole what to call the programme itself
 * @param gone what to call a module that was taken out of it
 */
record GoalNames(Programme programme, List<LearningModule> modules, String whole, String gone) {
    List<Goal> goals() {
        return Stream.concat(
                        Stream.of(Goal.programme(programme.id())),
                        modules.stream().map(module -> new Goal(programme.id(), module.id())))
                .toList();
    }

    /** Whether it is the programme, or in it. */
    boolean has(Goal goal) {
        return goals().contains(goal);
    }

    /** Whether it is, or once was. */
    boolean had(Goal goal) {
        return programme.id().equals(goal.programme());
    }

    String of(Goal goal) {
        if (goal.isWhole()) return whole;
        return modules.stream()
                .filter(module -> module.id().equals(goal.part()))
                .map(LearningModule::title)
                .findFirst()
                .orElse(gone);
    }
}
