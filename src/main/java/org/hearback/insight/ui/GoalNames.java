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
 */
record GoalNames(Programme programme, List<LearningModule> modules, String whole) {
    List<Goal> goals() {
        return Stream.concat(
                        Stream.of(Goal.programme(programme.id())),
                        modules.stream().map(module -> new Goal(programme.id(), module.id())))
                .toList();
    }

    /** Whether it is still there: a module may have been taken out of the programme. */
    boolean has(Goal goal) {
        return goals().contains(goal);
    }

    String of(Goal goal) {
        return modules.stream()
                .filter(module -> module.id().equals(goal.part()))
                .map(LearningModule::title)
                .findFirst()
                .orElse(whole);
    }
}
