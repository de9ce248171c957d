package org.hearback.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Standing;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.jspecify.annotations.Nullable;

/** A programme with all that is in it, read once, so that anybody's progress can be reckoned without asking again. */
record Outline(Revision<Programme> programme, List<Unit> units) {
    private record Unit(LearningModule module, List<Part> parts) {}

    private record Part(Activity activity, String kind, String address) {}

    static Outline of(Revision<Programme> programme, Curriculum curriculum) {
        return new Outline(
                programme,
                curriculum.modulesOf(programme.content()).stream()
                        .map(module -> unit(module.content(), curriculum))
                        .toList());
    }

    private static Unit unit(LearningModule module, Curriculum curriculum) {
        return new Unit(
                module,
                curriculum.activitiesOf(module).stream()
                        .map(Revision::content)
                        .map(activity ->
                                new Part(activity, curriculum.kindOf(activity), curriculum.addressOf(activity)))
                        .toList());
    }

    /** The programme, its modules and its activities. */
    List<ContentId> ids() {
        return Stream.of(
                        Stream.of(programme.content().id()),
                        units.stream().map(unit -> unit.module().id()),
                        units.stream()
                                .flatMap(unit -> unit.parts().stream())
                                .map(part -> part.activity().id()))
                .flatMap(Function.identity())
                .toList();
    }

    /** How far somebody is who stands there with the activities. */
    ProgrammeProgress progress(Map<ContentId, Standing> standings) {
        return progress(standings, activity -> null);
    }

    /**
     * @param soFar how far somebody has come with an activity that is begun and not passed, where that is known
     */
    ProgrammeProgress progress(Map<ContentId, Standing> standings, Function<ContentId, @Nullable SoFar> soFar) {
        return new ProgrammeProgress(
                programme,
                units.stream()
                        .map(unit -> new ModuleProgress(
                                unit.module(),
                                unit.parts().stream()
                                        .map(part -> progress(
                                                part,
                                                standings.get(part.activity().id()),
                                                soFar))
                                        .toList()))
                        .toList());
    }

    private static ActivityProgress progress(
            Part part, @Nullable Standing standing, Function<ContentId, @Nullable SoFar> soFar) {
        if (standing == null) {
            return new ActivityProgress(
                    part.activity(),
                    part.kind(),
                    part.address(),
                    State.NOT_STARTED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new ActivityProgress(
                part.activity(),
                part.kind(),
                part.address(),
                stateOf(standing),
                standing.begun(),
                standing.passedAt(),
                standing.passedRevision(),
                standing.passed(),
                standing.latest(),
                standing.finished(),
                standing.isPassed() ? null : soFar.apply(part.activity().id()));
    }

    private static State stateOf(Standing standing) {
        if (standing.isPassed()) return State.DONE;
        if (standing.open()) return State.UNDER_WAY;
        return Objects.requireNonNull(standing.latest()).passed() ? State.DONE : State.NOT_PASSED;
    }
}
