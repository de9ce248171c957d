package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearback.course.Curriculum;
import org.hearback.course.Revision;
import org.hearback.video.Film.Chapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** The films behind the videos, and their files, for whoever is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class Films {
    private static final Logger LOG = LoggerFactory.getLogger(Films.class);

    private final MediaStore store;
    private final Curriculum curriculum;

    Films(MediaStore store, Curriculum curriculum) {
        this.store = store;
        this.curriculum = curriculum;
    }

    public Film of(Revision<Video> revision) {
        var video = revision.content();
        return new Film(
                address(revision, MediaFile.FILM),
                address(revision, MediaFile.CAPTIONS),
                address(revision, MediaFile.CHAPTERS),
                address(revision, MediaFile.POSTER),
                chapters(video),
                text(video, MediaFile.TRANSCRIPT).map(Transcript::toHtml).orElse(null),
                manifest(video).map(Manifest::durationSeconds).orElse(null));
    }

    /**
     * A file of a film.
     *
     * @throws NoSuchElementException when there is no such video or the file is gone
     */
    Resource file(long revision, MediaFile file) {
        var video = curriculum.revision(revision, Video.class).content();
        return store.find(video.media(), file)
                .orElseThrow(() -> new NoSuchElementException("no " + file + " of " + video.id()));
    }

    private @Nullable String address(Revision<Video> revision, MediaFile file) {
        return store.find(revision.content().media(), file)
                .map(found -> "media/%d/%s".formatted(revision.id(), file.fileName()))
                .orElse(null);
    }

    private List<Chapter> chapters(Video video) {
        try {
            var text = text(video, MediaFile.CHAPTERS);
            return text.isPresent() ? Cues.chapters(text.get()) : List.of();
        } catch (Cues.Unreadable e) {
            LOG.warn("The chapters of {} do not read: {}", video.id(), e.getMessage());
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
        return store.find(video.media(), file).map(found -> {
            try {
                return found.getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
