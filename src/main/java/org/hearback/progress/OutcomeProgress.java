package org.hearback.progress;

import java.util.List;
import java.util.stream.Stream;
import org.hearback.attempt.Score;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is with one outcome: with the activities that serve it, and with what they showed of it where
 * questions are asked about it.
 *
 * @param outcome its sentence, as the content has it
 * @param activities those that serve it: the ones that list this very sentence; where none does, all that the module or
 *     programme which lists it requires, or all of it where it requires none
 * @param score the marks that the latest finished attempts had in questions about it, without those of a test that only
 *     takes stock; null where none of them tells
 */
public record OutcomeProgress(
        String outcome,
        List<ActivityProgress> activities,
        @Nullable Score score) {
    public OutcomeProgress {
        activities = List.copyOf(activities);
    }

    /** Whether all that serves it and is required is done; where nothing of it is required, all that serves it. */
    public boolean isReached() {
        return counting().allMatch(ActivityProgress::isDone);
    }

    public long done() {
        return counting().filter(ActivityProgress::isDone).count();
    }

    public long of() {
        return counting().count();
    }

    /** What serves it and is not done yet. */
    public List<ActivityProgress> left() {
        return counting().filter(activity -> !activity.isDone()).toList();
    }

    private Stream<ActivityProgress> counting() {
        var required =
                activities.stream().anyMatch(activity -> activity.activity().required());
        return activities.stream()
                .filter(activity -> !required || activity.activity().required());
    }

    /**
     * @param outcome its sentence
     * @param around where questions may have been asked about it; all of it serves it where none of the others does
     * @param serving who may serve it, the likeliest first: the first of these that is not empty does
     */
    @SafeVarargs
    static OutcomeProgress of(String outcome, List<ActivityProgress> around, List<ActivityProgress>... serving) {
        var activities =
                Stream.of(serving).filter(some -> !some.isEmpty()).findFirst().orElse(around);
        return new OutcomeProgress(outcome, activities, shown(outcome, around));
    }

    private static @Nullable Score shown(String outcome, List<ActivityProgress> activities) {
        return activities.stream()
                .filter(activity -> !activity.activity().takesStock())
                .flatMap(activity -> Stream.ofNullable(activity.finished()))
                .flatMap(result -> Stream.ofNullable(result.outcomes().get(outcome)))
                .reduce(Score::plus)
                .orElse(null);
    }
}
