package org.hearback.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.attempt.Standing;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a programme required before it was revised: whoever had passed all of that stays finished. What was published is
 * read once, however many learners are asked about.
 */
final class Formerly {
    private final Outline outline;
    private final Curriculum curriculum;
    private final Map<Instant, List<ContentId>> activities = new HashMap<>();
    private final Map<Instant, Map<ContentId, Boolean>> required = new HashMap<>();
    private @Nullable List<Instant> moments;

    Formerly(Outline outline, Curriculum curriculum) {
        this.outline = outline;
        this.curriculum = curriculum;
    }

    /** The same progress, complete where it once was. */
    ProgrammeProgress regarded(ProgrammeProgress now, Map<ContentId, Standing> standings) {
        return now.hasAll() ? now : new ProgrammeProgress(now.programme(), now.modules(), wasComplete(standings));
    }

    private boolean wasComplete(Map<ContentId, Standing> standings) {
        var first = standings.values().stream()
                .flatMap(standing -> Stream.ofNullable(standing.passedAt()))
                .min(Instant::compareTo);
        return first.isPresent()
                && moments().stream()
                        .filter(moment -> moment.isAfter(first.get()))
                        .anyMatch(moment -> wasComplete(standings, moment));
    }

    private boolean wasComplete(Map<ContentId, Standing> standings, Instant moment) {
        var then = activities.computeIfAbsent(moment, this::activitiesBefore);
        // what was passed needs no look at what it was, and mostly the first that was not passed settles it
        return then.stream().anyMatch(id -> isPassed(standings.get(id), moment))
                && then.stream().allMatch(id -> isPassed(standings.get(id), moment) || !wasRequired(id, moment));
    }

    private List<Instant> moments() {
        if (moments == null) moments = curriculum.publishedSince(Instant.EPOCH, outline.ids());
        return moments;
    }

    private List<ContentId> activitiesBefore(Instant moment) {
        return curriculum.before(moment, outline.programme().content().id(), Programme.class).stream()
                .flatMap(then -> then.content().modules().stream())
                .flatMap(id -> curriculum.before(moment, id, LearningModule.class).stream())
                .filter(module -> module.content().required())
                .flatMap(module -> module.content().activities().stream())
                .toList();
    }

    private boolean wasRequired(ContentId activity, Instant moment) {
        return required.computeIfAbsent(moment, then -> new HashMap<>())
                .computeIfAbsent(
                        activity,
                        id -> curriculum
                                .before(moment, id, Activity.class)
                                .filter(then -> then.content().required())
                                .isPresent());
    }

    private static boolean isPassed(@Nullable Standing standing, Instant before) {
        return standing != null
                && standing.passedAt() != null
                && standing.passedAt().isBefore(before);
    }
}
