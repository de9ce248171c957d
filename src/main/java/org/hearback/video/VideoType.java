package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

@Component
class VideoType implements ActivityType<Video> {
    static final String FOLDER = "videos";
    static final String KEY = "video";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Class<Video> content() {
        return Video.class;
    }

    @Override
    public void check(Video video, Problems problems) {
        for (var file : MediaFile.values()) {
            if (!problems.contentHas(path(video, file))) {
                problems.at(
                        "media",
                        "names \"%s\", but %s is missing: run bin/videos %s or put it there"
                                .formatted(video.media(), path(video, file), video.id()));
            }
        }
        checkCues(video, MediaFile.CAPTIONS, problems);
        checkCues(video, MediaFile.CHAPTERS, problems);
        var manifest = manifest(video, problems);
        if (manifest.isPresent() && !manifest.get().fits(video))
            problems.at("storyboard", "has changed since the film was made: run bin/videos " + video.id());
        new PauseCheck(video, problems).run(manifest.map(Manifest::durationSeconds));
    }

    /** The studio keeps to the rules on its own; a recorded film that somebody put there is held to them here. */
    private static void checkRecorded(Video video, double seconds, Problems problems) {
        var captions = readIfThere(video, MediaFile.CAPTIONS, problems)
                .map(text -> CueRules.captions(text, seconds))
                .orElse(List.of());
        var chapters = readIfThere(video, MediaFile.CHAPTERS, problems)
                .map(text -> CueRules.chapters(text, seconds))
                .orElse(List.of());
        Stream.concat(captions.stream(), chapters.stream())
                .forEach(problem -> problems.at("media", inWords(video, problem)));
    }

    private static void checkLength(Video video, double seconds, Problems problems) {
        if (!problems.contentHas(path(video, MediaFile.FILM))) return;
        try (var film = FileChannel.open(problems.contentPath(path(video, MediaFile.FILM)))) {
            var there = Mp4.read(film).seconds();
            if (Math.abs(there - seconds) > 1)
                problems.at(
                        "media",
                        "has a manifest that says %.1f seconds, but %s is %.1f seconds long"
                                .formatted(seconds, path(video, MediaFile.FILM), there));
        } catch (Mp4.Unplayable e) {
            problems.at("media", inWords(video, e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inWords(Video video, FilmProblem problem) {
        var file = MediaFile.valueOf(problem.part().name());
        return "has a film that cannot be used: %s%s %s"
                .formatted(path(video, file), problem.line() > 0 ? ":" + problem.line() : "", problem.plainly());
    }

    private static Optional<String> readIfThere(Video video, MediaFile file, Problems problems) {
        return problems.contentHas(path(video, file)) ? Optional.of(read(video, file, problems)) : Optional.empty();
    }

    private static void checkCues(Video video, MediaFile file, Problems problems) {
        if (!problems.contentHas(path(video, file))) return;
        try {
            Cues.parse(read(video, file, problems));
        } catch (Cues.Unreadable e) {
            problems.at(
                    "media",
                    "has a cue that does not read: %s:%d %s".formatted(path(video, file), e.line(), e.getMessage()));
        }
    }

    private static Optional<Manifest> manifest(Video video, Problems problems) {
        if (!problems.contentHas(path(video, MediaFile.MANIFEST))) return Optional.empty();
        try {
            var manifest = Manifest.parse(read(video, MediaFile.MANIFEST, problems));
            if (!manifest.synthetic()) checkRecorded(video, manifest.durationSeconds(), problems);
            checkLength(video, manifest.durationSeconds(), problems);
            return Optional.of(manifest);
        } catch (JacksonException e) {
            problems.at(
                    "media",
                    "has a manifest that does not read: %s %s"
                            .formatted(path(video, MediaFile.MANIFEST), e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static String read(Video video, MediaFile file, Problems problems) {
        try {
            return Files.readString(problems.contentPath(path(video, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Video video, MediaFile file) {
        return "%s/%s/%s".formatted(FOLDER, video.media(), file.fileName());
    }
}
