package org.hearback.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;

/**
 * How far a learner is with one module: complete when every required activity is done, and so from the beginning where
 * none is; finished when there is nothing more that somebody could ask of the learner.
 */
public record ModuleProgress(LearningModule module, List<ActivityProgress> activities) {
    public boolean isComplete() {
        return activities.stream().noneMatch(ActivityProgress::isOwed);
    }

    public List<ActivityProgress> left() {
        return activities.stream().filter(ActivityProgress::isOwed).toList();
    }

    /** What it is finished with: what it requires, or all of it where it requires nothing. */
    public List<ActivityProgress> counting() {
        return required().isEmpty() ? activities : required();
    }

    /** Whether whoever was given a day for it has done what it asks for. */
    public boolean isFinished() {
        return unfinished().isEmpty();
    }

    /** What a day for it still asks for. */
    public List<ActivityProgress> unfinished() {
        return counting().stream().filter(activity -> !activity.isDone()).toList();
    }

    public long done() {
        return activities.stream().filter(ActivityProgress::isDone).count();
    }

    /** How long everything takes, in minutes. */
    public int minutes() {
        return activities.stream()
                .mapToInt(activity -> activity.activity().minutes())
                .sum();
    }

    /** What to do next: what is under way first, then what is owed, the first that need not wait. */
    public Optional<ActivityProgress> next() {
        return first(left());
    }

    /** The same of what a day for it still asks for. */
    public Optional<ActivityProgress> nextToFinish() {
        return first(unfinished());
    }

    private static Optional<ActivityProgress> first(List<ActivityProgress> open) {
        return open.stream()
                .filter(activity -> activity.state() == State.UNDER_WAY)
                .findFirst()
                .or(() -> open.stream().filter(ActivityProgress::mayGoAgain).findFirst())
                .or(() -> open.stream().findFirst());
    }

    /** The outcomes that the module lists, then what else its activities list, each once. */
    public List<OutcomeProgress> outcomes() {
        return Stream.concat(
                        module.outcomes().stream(),
                        activities.stream().flatMap(activity -> activity.activity().outcomes().stream()))
                .distinct()
                .map(outcome -> OutcomeProgress.of(outcome, activities, listing(outcome), required()))
                .toList();
    }

    /** What serves an outcome: what lists it, or all that is required where only the module does. */
    List<ActivityProgress> serving(String outcome) {
        var listing = listing(outcome);
        if (!listing.isEmpty() || !module.outcomes().contains(outcome)) return listing;
        return counting();
    }

    /** What it cannot do without. */
    public List<ActivityProgress> required() {
        return activities.stream()
                .filter(activity -> activity.activity().required())
                .toList();
    }

    private List<ActivityProgress> listing(String outcome) {
        return activities.stream()
                .filter(activity -> !activity.onlyMeasures())
                .filter(activity -> activity.activity().outcomes().contains(outcome))
                .toList();
    }

    boolean contains(ContentId activity) {
        return activities.stream().anyMatch(part -> part.activity().id().equals(activity));
    }
}
