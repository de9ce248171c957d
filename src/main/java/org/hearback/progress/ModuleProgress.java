package org.hearback.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;

/** How far a learner is with one module: complete when every required activity is done. */
public record ModuleProgress(LearningModule module, List<ActivityProgress> activities) {
    public boolean isComplete() {
        return activities.stream().noneMatch(ActivityProgress::isOwed);
    }

    public List<ActivityProgress> left() {
        return activities.stream().filter(ActivityProgress::isOwed).toList();
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

    /** What to do next: what is under way first, then the first that is owed. */
    public Optional<ActivityProgress> next() {
        return left().stream()
                .filter(activity -> activity.state() == State.UNDER_WAY)
                .findFirst()
                .or(() -> left().stream().findFirst());
    }

    /** The outcomes that the module lists, then what else its activities list, each once. */
    public List<OutcomeProgress> outcomes() {
        return Stream.concat(
                        module.outcomes().stream(),
                        activities.stream().flatMap(activity -> activity.activity().outcomes().stream()))
                .distinct()
                .map(outcome -> OutcomeProgress.of(outcome, listing(outcome), required(), activities))
                .toList();
    }

    /** What serves an outcome: what lists it, or all that is required where only the module does. */
    List<ActivityProgress> serving(String outcome) {
        var listing = listing(outcome);
        if (!listing.isEmpty() || !module.outcomes().contains(outcome)) return listing;
        return required().isEmpty() ? activities : required();
    }

    List<ActivityProgress> required() {
        return activities.stream()
                .filter(activity -> activity.activity().required())
                .toList();
    }

    private List<ActivityProgress> listing(String outcome) {
        return activities.stream()
                .filter(activity -> activity.activity().outcomes().contains(outcome))
                .toList();
    }

    boolean contains(ContentId activity) {
        return activities.stream().anyMatch(part -> part.activity().id().equals(activity));
    }
}
