package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearback.course.Curriculum;
import org.hearback.course.Revision;
import org.hearback.video.Cues.Cue;
import org.hearback.video.Film.Chapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** The films behind the videos, and their files, for whoever is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class Films {
    private static final Logger LOG = LoggerFactory.getLogger(Films.class);

    private final ShippedFilms shipped;
    private final RecordedFilms recorded;
    private final Curriculum curriculum;

    Films(ShippedFilms shipped, RecordedFilms recorded, Curriculum curriculum) {
        this.shipped = shipped;
        this.recorded = recorded;
        this.curriculum = curriculum;
    }

    public Film of(Revision<Video> revision) {
        var video = revision.content();
        var chapters = chapters(video);
        var manifest = manifest(video);
        return new Film(
                address(revision, MediaFile.FILM),
                address(revision, MediaFile.CAPTIONS),
                address(revision, MediaFile.CHAPTERS),
                address(revision, MediaFile.POSTER),
                chapters,
                text(video, MediaFile.TRANSCRIPT)
                        .map(markdown -> TranscriptReader.read(markdown, cues(video, MediaFile.CAPTIONS), chapters))
                        .orElse(null),
                manifest.map(Manifest::durationSeconds).orElse(null),
                video.syntheticVoice() && manifest.map(Manifest::synthetic).orElse(true));
    }

    /** How long a film is; nothing when that is not known. */
    Optional<Double> seconds(Revision<Video> revision) {
        return manifest(revision.content()).map(Manifest::durationSeconds);
    }

    /**
     * A file of a film.
     *
     * @throws NoSuchElementException when there is no such video or the file is gone
     */
    Delivered file(long revision, MediaFile file) {
        var video = curriculum.revision(revision, Video.class).content();
        return find(video, file).orElseThrow(() -> new NoSuchElementException("no " + file + " of " + video.id()));
    }

    private @Nullable String address(Revision<Video> revision, MediaFile file) {
        return find(revision.content(), file)
                .map(found -> "media/%d/%s?v=%s".formatted(revision.id(), found.nameOf(file), found.version()))
                .orElse(null);
    }

    private Optional<Delivered> find(Video video, MediaFile file) {
        var media = video.media();
        return (RecordedFilms.has(media) ? recorded : shipped).find(media, file);
    }

    private List<Chapter> chapters(Video video) {
        return cues(video, MediaFile.CHAPTERS).stream()
                .map(cue -> new Chapter(cue.from(), cue.words()))
                .toList();
    }

    private List<Cue> cues(Video video, MediaFile file) {
        try {
            var text = text(video, file);
            return text.isPresent() ? Cues.parse(text.get()) : List.of();
        } catch (Cues.Unreadable e) {
            LOG.warn("{} of {} does not read: {}", file.fileName(), video.id(), e.getMessage());
            return List.of();
        }
    }

    private Optional<Manifest> manifest(Video video) {
        try {
            return text(video, MediaFile.MANIFEST).map(Manifest::parse);
        } catch (JacksonException e) {
            LOG.warn("The manifest of {} does not read: {}", video.id(), e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Optional<String> text(Video video, MediaFile file) {
        return find(video, file).map(found -> {
            try {
                return found.body().getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
