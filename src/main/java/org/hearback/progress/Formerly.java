package org.hearback.progress;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.attempt.Standing;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.ContentItem;
import org.hearback.course.Curriculum;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.course.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a programme required before it was revised: whoever had passed all of that stays finished. Each version is read
 * once, however often it was revised and however many learners are asked about.
 */
final class Formerly {
    private final Outline outline;
    private final Curriculum curriculum;
    private final Map<ContentId, List<Published>> versions = new HashMap<>();
    private final Map<Long, ContentItem> contents = new HashMap<>();
    private final Map<Instant, List<ContentId>> activities = new HashMap<>();
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

    /** When anything of it was published. */
    private List<Instant> moments() {
        if (moments == null) {
            versions.putAll(curriculum.versions(outline.ids()).stream().collect(groupingBy(Published::item)));
            moments = versions.values().stream()
                    .flatMap(List::stream)
                    .map(Published::at)
                    .distinct()
                    .sorted()
                    .toList();
        }
        return moments;
    }

    private List<ContentId> activitiesBefore(Instant moment) {
        return before(moment, outline.programme().content().id(), Programme.class).stream()
                .flatMap(then -> then.modules().stream())
                .flatMap(id -> before(moment, id, LearningModule.class).stream())
                .filter(LearningModule::required)
                .flatMap(module -> module.activities().stream())
                .toList();
    }

    private boolean wasRequired(ContentId activity, Instant moment) {
        return before(moment, activity, Activity.class)
                .filter(Activity::required)
                .isPresent();
    }

    /** What learners met just before a moment. */
    private <T extends ContentItem> Optional<T> before(Instant moment, ContentId id, Class<T> type) {
        return versions.computeIfAbsent(id, one -> curriculum.versions(List.of(one))).stream()
                .filter(version -> version.at().isBefore(moment))
                .reduce((earlier, later) -> later)
                .map(version -> contents.computeIfAbsent(version.revision(), this::read))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private ContentItem read(long revision) {
        return curriculum.revision(revision, ContentItem.class).content();
    }

    private static boolean isPassed(@Nullable Standing standing, Instant before) {
        return standing != null
                && standing.passedAt() != null
                && standing.passedAt().isBefore(before);
    }
}
