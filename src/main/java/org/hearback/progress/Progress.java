package org.hearback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.ActiveTime;
import org.hearback.attempt.HalfDone;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Standing;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How far a learner is. Everything is computed from the attempts each time, so it cannot disagree with them. */
@Service
@OwnData
public class Progress {
    private final Practice practice;
    private final HalfDone halfDone;
    private final ActiveTime time;
    private final Curriculum curriculum;

    Progress(Practice practice, HalfDone halfDone, ActiveTime time, Curriculum curriculum) {
        this.practice = practice;
        this.halfDone = halfDone;
        this.time = time;
        this.curriculum = curriculum;
    }

    /** How far the learner is in every programme there is, ordered by the programmes' ids. */
    public List<ProgrammeProgress> all(PersonId learner) {
        var standings = practice.standings(learner);
        return curriculum.programmes().stream()
                .map(programme -> of(programme, learner, standings))
                .toList();
    }

    /** How far the learner is in one programme, if there is such a programme. */
    public Optional<ProgrammeProgress> of(PersonId learner, ContentId programme) {
        return curriculum.programme(programme).map(revision -> of(revision, learner, practice.standings(learner)));
    }

    /** What a completed programme amounts to; nothing while something required is left. */
    public Optional<ProgrammeCompleted> completion(PersonId learner, ContentId programme) {
        return of(learner, programme)
                .filter(ProgrammeProgress::isComplete)
                .filter(progress -> progress.activities().stream().anyMatch(ActivityProgress::isDone))
                .map(progress -> completion(learner, progress));
    }

    /** The same for a progress of the learner's that is at hand already; it must be complete. */
    public ProgrammeCompleted completion(PersonId learner, ProgrammeProgress progress) {
        var passed = progress.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(ActivityProgress::isDone)
                .toList();
        var startedAt = passed.stream()
                .flatMap(activity -> Stream.ofNullable(activity.begun()))
                .min(Instant::compareTo)
                .orElseThrow();
        var needed = passed.stream()
                .filter(activity -> activity.activity().required())
                .toList();
        var completedAt = (needed.isEmpty() ? passed : needed)
                .stream()
                        .flatMap(activity -> Stream.ofNullable(activity.passedAt()))
                        .max(Instant::compareTo)
                        .orElseThrow();
        return new ProgrammeCompleted(
                learner,
                progress.programme(),
                passed.stream().mapToInt(this::minutesWhenPassed).sum(),
                timeSpent(learner)
                        .on(idsOf(progress))
                        .between(startedAt, completedAt)
                        .minutes(),
                startedAt,
                completedAt);
    }

    /** The time that the learner has really spent, idle time excluded. */
    public TimeSpent timeSpent(PersonId learner) {
        return new TimeSpent(time.spells(learner));
    }

    /** What the learner's words did in everything they have talked and written their way through. */
    public Profile profile(PersonId learner) {
        return new Profile(practice.reassured(learner));
    }

    private static Set<ContentId> idsOf(ProgrammeProgress progress) {
        return progress.activities().stream()
                .map(activity -> activity.activity().id())
                .collect(Collectors.toSet());
    }

    private int minutesWhenPassed(ActivityProgress activity) {
        var revision = Objects.requireNonNull(activity.passedRevision());
        return curriculum.revision(revision, Activity.class).content().minutes();
    }

    private ProgrammeProgress of(Revision<Programme> programme, PersonId learner, Map<ContentId, Standing> standings) {
        var modules = curriculum.modulesOf(programme.content()).stream()
                .map(module -> of(module.content(), learner, standings))
                .toList();
        var now = new ProgrammeProgress(programme, modules);
        return now.hasAll() ? now : new ProgrammeProgress(programme, modules, wasComplete(now, standings));
    }

    /** Whether all had been passed that was required before one of the revisions since the learner began. */
    private boolean wasComplete(ProgrammeProgress programme, Map<ContentId, Standing> standings) {
        var first = standings.values().stream()
                .flatMap(standing -> Stream.ofNullable(standing.passedAt()))
                .min(Instant::compareTo);
        if (first.isEmpty()) return false;
        var parts = Stream.of(
                        Stream.of(programme.programme().content().id()),
                        programme.modules().stream()
                                .map(module -> module.module().id()),
                        programme.activities().stream()
                                .map(activity -> activity.activity().id()))
                .flatMap(Function.identity())
                .toList();
        return curriculum.publishedSince(first.get(), parts).stream()
                .anyMatch(moment -> wasComplete(programme.programme().content().id(), standings, moment));
    }

    private boolean wasComplete(ContentId programme, Map<ContentId, Standing> standings, Instant moment) {
        var activities = curriculum.before(moment, programme, Programme.class).stream()
                .flatMap(then -> then.content().modules().stream())
                .flatMap(id -> curriculum.before(moment, id, LearningModule.class).stream())
                .filter(module -> module.content().required())
                .flatMap(module -> module.content().activities().stream())
                .toList();
        // what was passed needs no look at what it was, and mostly the first that was not passed settles it
        return activities.stream().anyMatch(id -> isPassed(standings.get(id), moment))
                && activities.stream().allMatch(id -> isPassed(standings.get(id), moment) || !wasRequired(id, moment));
    }

    private boolean wasRequired(ContentId activity, Instant moment) {
        return curriculum
                .before(moment, activity, Activity.class)
                .filter(then -> then.content().required())
                .isPresent();
    }

    private static boolean isPassed(@Nullable Standing standing, Instant before) {
        return standing != null
                && standing.passedAt() != null
                && standing.passedAt().isBefore(before);
    }

    private ModuleProgress of(LearningModule module, PersonId learner, Map<ContentId, Standing> standings) {
        return new ModuleProgress(
                module,
                curriculum.activitiesOf(module).stream()
                        .map(Revision::content)
                        .map(activity -> of(activity, learner, standings))
                        .toList());
    }

    private ActivityProgress of(Activity activity, PersonId learner, Map<ContentId, Standing> standings) {
        var standing = standings.get(activity.id());
        var address = curriculum.addressOf(activity);
        var kind = curriculum.kindOf(activity);
        if (standing == null) {
            return new ActivityProgress(activity, kind, address, State.NOT_STARTED, null, null, null, null, null, null);
        }
        return new ActivityProgress(
                activity,
                kind,
                address,
                stateOf(standing),
                standing.begun(),
                standing.passedAt(),
                standing.passedRevision(),
                standing.latest(),
                standing.finished(),
                standing.isPassed() ? null : halfDone.of(learner, activity.id()).orElse(null));
    }

    private static State stateOf(Standing standing) {
        if (standing.isPassed()) return State.DONE;
        if (standing.open()) return State.UNDER_WAY;
        return Objects.requireNonNull(standing.latest()).passed() ? State.DONE : State.NOT_PASSED;
    }
}
