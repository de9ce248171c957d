package org.hearback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.ActiveTime;
import org.hearback.attempt.HalfDone;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Score;
import org.hearback.attempt.Standing;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
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

    /** The same as if nothing had been finished before that moment: for doing a programme again. */
    public Optional<ProgrammeProgress> of(PersonId learner, ContentId programme, Instant since) {
        return curriculum
                .programme(programme)
                .map(revision -> of(revision, learner, practice.standings(learner, since)));
    }

    /** What a completed programme amounts to; nothing while something required is left. */
    public Optional<ProgrammeCompleted> completion(PersonId learner, ContentId programme) {
        return of(learner, programme)
                .filter(ProgrammeProgress::isComplete)
                .filter(progress -> progress.activities().stream().anyMatch(ActivityProgress::isDone))
                .map(progress -> completion(learner, progress));
    }

    /** The same as if nothing had been finished before that moment. */
    public Optional<ProgrammeCompleted> completion(PersonId learner, ContentId programme, Instant since) {
        return of(learner, programme, since)
                .filter(ProgrammeProgress::isComplete)
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
        var needed =
                progress.required().stream().filter(ActivityProgress::isDone).toList();
        var completedAt = (needed.isEmpty() ? passed : needed)
                .stream()
                        .flatMap(activity -> Stream.ofNullable(activity.passedAt()))
                        .max(Instant::compareTo)
                        .orElseThrow();
        return new ProgrammeCompleted(
                learner,
                asCompleted(progress.programme(), completedAt),
                passed.stream().mapToInt(this::minutesWhenPassed).sum(),
                timeSpent(learner)
                        .on(progress.activityIds())
                        .between(startedAt, completedAt)
                        .minutes(),
                score(needed),
                startedAt,
                completedAt);
    }

    /** The programme as it was when it was completed: a later version may promise what nobody had asked for then. */
    private Revision<Programme> asCompleted(Revision<Programme> now, Instant completedAt) {
        return curriculum
                .before(completedAt.plusMillis(1), now.content().id(), Programme.class)
                .orElse(now);
    }

    /** The time that the learner has really spent, idle time excluded. */
    public TimeSpent timeSpent(PersonId learner) {
        return new TimeSpent(time.spells(learner));
    }

    /** What the learner's words did in everything they have talked and written their way through. */
    public Profile profile(PersonId learner) {
        return new Profile(practice.reassured(learner));
    }

    /** What only takes stock tells how somebody began, and not what they have passed. */
    private static @Nullable Score score(List<ActivityProgress> needed) {
        return needed.stream()
                .filter(activity -> !activity.activity().takesStock())
                .flatMap(activity -> Stream.ofNullable(activity.passed()))
                .flatMap(result -> Stream.ofNullable(result.score()))
                .reduce(Score::plus)
                .orElse(null);
    }

    private int minutesWhenPassed(ActivityProgress activity) {
        var revision = Objects.requireNonNull(activity.passedRevision());
        return curriculum.revision(revision, Activity.class).content().minutes();
    }

    private ProgrammeProgress of(Revision<Programme> programme, PersonId learner, Map<ContentId, Standing> standings) {
        var outline = Outline.of(programme, curriculum);
        var now = outline.progress(
                standings, activity -> halfDone.of(learner, activity).orElse(null));
        return new Formerly(outline, curriculum).regarded(now, standings);
    }
}
