package org.hearback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.Practice;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.springframework.stereotype.Service;

/** How far a learner is. Everything is computed from the attempts each time, so it cannot disagree with them. */
@Service
@OwnData
public class Progress {
    private final Practice practice;
    private final Curriculum curriculum;

    Progress(Practice practice, Curriculum curriculum) {
        this.practice = practice;
        this.curriculum = curriculum;
    }

    /** How far the learner is in every programme there is, ordered by the programmes' ids. */
    public List<ProgrammeProgress> all(PersonId learner) {
        var standings = practice.standings(learner);
        return curriculum.programmes().stream()
                .map(programme -> Outline.of(programme, curriculum).progress(standings))
                .toList();
    }

    /** How far the learner is in one programme, if there is such a programme. */
    public Optional<ProgrammeProgress> of(PersonId learner, ContentId programme) {
        return curriculum
                .programme(programme)
                .map(revision -> Outline.of(revision, curriculum).progress(practice.standings(learner)));
    }

    /** What a completed programme amounts to; nothing while something required is left. */
    public Optional<ProgrammeCompleted> completion(PersonId learner, ContentId programme) {
        return of(learner, programme)
                .filter(ProgrammeProgress::isComplete)
                .map(progress -> completion(learner, progress));
    }

    /** The same for a progress of the learner's that is at hand already; it must be complete. */
    public ProgrammeCompleted completion(PersonId learner, ProgrammeProgress progress) {
        var passed = progress.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(ActivityProgress::isDone)
                .toList();
        return new ProgrammeCompleted(
                learner,
                progress.programme(),
                passed.stream().mapToInt(this::minutesWhenPassed).sum(),
                passed.stream()
                        .flatMap(activity -> Stream.ofNullable(activity.begun()))
                        .min(Instant::compareTo)
                        .orElseThrow(),
                passed.stream()
                        .filter(activity -> activity.activity().required())
                        .flatMap(activity -> Stream.ofNullable(activity.passedAt()))
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    private int minutesWhenPassed(ActivityProgress activity) {
        var revision = Objects.requireNonNull(activity.passedRevision());
        return curriculum.revision(revision, Activity.class).content().minutes();
    }
}
