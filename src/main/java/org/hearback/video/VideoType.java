package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

@Component
class VideoType implements ActivityType<Video> {
    static final String FOLDER = "videos";

    @Override
    public String key() {
        return "video";
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
        checkManifest(video, problems);
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

    private static void checkManifest(Video video, Problems problems) {
        if (!problems.contentHas(path(video, MediaFile.MANIFEST))) return;
        try {
            if (!Manifest.parse(read(video, MediaFile.MANIFEST, problems)).fits(video)) {
                problems.at("storyboard", "has changed since the film was made: run bin/videos " + video.id());
            }
        } catch (JacksonException e) {
            problems.at(
                    "media",
                    "has a manifest that does not read: %s %s"
                            .formatted(path(video, MediaFile.MANIFEST), e.getOriginalMessage()));
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
