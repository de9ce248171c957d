package org.hearback.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearback.course.ContentId;
import org.hearback.course.Programme;
import org.hearback.course.Revision;

/**
 * How far a learner is with one programme: complete when every required module is, and from then on for good.
 *
 * @param wasComplete whether the learner had passed all that it required before it was revised
 */
public record ProgrammeProgress(Revision<Programme> programme, List<ModuleProgress> modules, boolean wasComplete) {
    public ProgrammeProgress(Revision<Programme> programme, List<ModuleProgress> modules) {
        this(programme, modules, false);
    }

    public boolean isComplete() {
        return wasComplete || hasAll();
    }

    /** Whether all is passed that it requires now. */
    boolean hasAll() {
        return modules.stream().filter(module -> module.module().required()).allMatch(ModuleProgress::isComplete);
    }

    /** What to do next, from the module to go on with; nothing when all that is required is done. */
    public Optional<ActivityProgress> next() {
        return nextModule().flatMap(ModuleProgress::next);
    }

    /** The first module that is required and not complete; one in which something may be done now comes before others. */
    public Optional<ModuleProgress> nextModule() {
        if (isComplete()) return Optional.empty();
        var open = modules.stream()
                .filter(module -> module.module().required() && !module.isComplete())
                .toList();
        return open.stream()
                .filter(module ->
                        module.next().filter(ActivityProgress::mayGoAgain).isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** What the certificate still needs, each once. */
    public List<ActivityProgress> left() {
        return required().stream().filter(activity -> !activity.isDone()).toList();
    }

    /** The test that one may take before everything else, while nothing is begun. */
    public Optional<ActivityProgress> beforehand() {
        var begun = activities().stream().anyMatch(activity -> activity.begun() != null && !isOffered(activity));
        return begun || modules.isEmpty() ? Optional.empty() : offered(modules.getFirst());
    }

    /** The test that one may take after everything else, once the programme is complete. */
    public Optional<ActivityProgress> afterwards() {
        return isComplete() && !modules.isEmpty() ? offered(modules.getLast()) : Optional.empty();
    }

    /** Where one may go on now, once the programme is complete; tests around it are no such. */
    public List<ModuleProgress> further() {
        if (!isComplete()) return List.of();
        return modules.stream()
                .filter(module -> module.unfinished().stream()
                        .anyMatch(activity -> !activity.onlyMeasures() && activity.mayGoAgain()))
                .toList();
    }

    private boolean isOffered(ActivityProgress activity) {
        return offered(modules.getFirst()).filter(activity::equals).isPresent();
    }

    /** The first test around the programme in a module that nobody needs, unless it is done. */
    private static Optional<ActivityProgress> offered(ModuleProgress module) {
        if (module.module().required()) return Optional.empty();
        return module.activities().stream()
                .filter(ActivityProgress::onlyMeasures)
                .filter(activity -> !activity.isDone() && activity.state() != State.NOT_PASSED)
                .findFirst();
    }

    /** The outcomes that the programme lists, in its order. */
    public List<OutcomeProgress> outcomes() {
        var required = required();
        var all = activities();
        return programme.content().outcomes().stream()
                .map(outcome -> OutcomeProgress.of(outcome, all, serving(outcome), required))
                .toList();
    }

    /** What changed from a test that only takes stock to the one that asks the same outcomes anew, where one is begun. */
    public List<Gain> gains() {
        var all = activities();
        return all.stream()
                .flatMap(after -> all.stream()
                        .filter(before -> before.activity().takesStock()
                                && after.activity()
                                        .unlike()
                                        .contains(before.activity().id()))
                        .map(before -> new Gain(before, after)))
                .filter(Gain::isBegun)
                .toList();
    }

    private List<ActivityProgress> serving(String outcome) {
        return modules.stream()
                .flatMap(module -> module.serving(outcome).stream())
                .distinct()
                .toList();
    }

    /** Everything in it, each once. */
    public List<ActivityProgress> activities() {
        return modules.stream()
                .flatMap(module -> module.activities().stream())
                .distinct()
                .toList();
    }

    public Set<ContentId> activityIds() {
        return modules.stream()
                .flatMap(module -> module.activities().stream())
                .map(activity -> activity.activity().id())
                .collect(Collectors.toSet());
    }

    /** What the certificate needs, each once. */
    List<ActivityProgress> required() {
        return modules.stream()
                .filter(module -> module.module().required())
                .flatMap(module -> module.required().stream())
                .distinct()
                .toList();
    }

    boolean contains(ContentId activity) {
        return modules.stream().anyMatch(module -> module.contains(activity));
    }
}
