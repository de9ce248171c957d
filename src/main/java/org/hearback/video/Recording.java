package org.hearback.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A film that somebody recorded, part by part until it is published. From then on it never changes. */
@Entity
@Table(name = "recording")
class Recording {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    private String video;

    /** The video while this one waits; nothing once it is published. A video has at most one that waits. */
    private @Nullable String waitsFor;

    private @Nullable String film;
    private @Nullable Long filmBytes;
    private @Nullable Double seconds;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable String poster;
    private @Nullable String posterKind;

    @Column(columnDefinition = "text")
    private @Nullable String captions;

    @Column(columnDefinition = "text")
    private @Nullable String chapters;

    @Column(columnDefinition = "text")
    private @Nullable String transcript;

    /** The film that came with the course, whose place this one takes. */
    private @Nullable String replaces;

    private boolean replacesSynthetic;
    private int replacesMinutes;
    private @Nullable Instant publishedAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private @Nullable UUID publishedBy;

    @Version
    private int version;

    Recording(UUID id, ContentId video) {
        this.id = id;
        this.video = video.value();
        this.waitsFor = video.value();
    }

    UUID id() {
        return id;
    }

    ContentId video() {
        return new ContentId(video);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    PersonId publishedBy() {
        return publishedBy == null ? null : new PersonId(publishedBy);
    }

    Parts parts() {
        return new Parts(
                film == null || filmBytes == null || seconds == null || width == null || height == null
                        ? null
                        : new Parts.RecordedFilm(new Sha256(film), filmBytes, new Mp4(seconds, width, height)),
                captions,
                chapters,
                transcript,
                poster == null || posterKind == null
                        ? null
                        : new Parts.Poster(new Sha256(poster), FileKind.valueOf(posterKind)));
    }

    void take(Parts parts) {
        if (isPublished()) throw new IllegalStateException(id + " is published");
        film = parts.film() == null ? null : parts.film().file().hex();
        filmBytes = parts.film() == null ? null : parts.film().bytes();
        seconds = parts.film() == null ? null : parts.film().seconds();
        width = parts.film() == null ? null : parts.film().mp4().width();
        height = parts.film() == null ? null : parts.film().mp4().height();
        captions = parts.captions();
        chapters = parts.chapters();
        transcript = parts.transcript();
        poster = parts.poster() == null ? null : parts.poster().file().hex();
        posterKind = parts.poster() == null ? null : parts.poster().kind().name();
    }

    /**
     * Takes the place of the film that came with the course.
     *
     * @param shown what the video shows now, if that is a recorded film as well
     */
    void publish(Video video, @Nullable Recording shown, PersonId by, Instant at) {
        waitsFor = null;
        replaces = shown == null ? video.media() : shown.replaces;
        replacesSynthetic = shown == null ? video.syntheticVoice() : shown.replacesSynthetic;
        replacesMinutes = shown == null ? video.minutes() : shown.replacesMinutes;
        publishedBy = by.value();
        publishedAt = at;
    }

    /** The video with this film. */
    Video in(Video video) {
        if (seconds == null) throw new IllegalStateException(id + " has no film");
        return video.showing(RecordedFilms.mediaOf(id), false, Math.clamp(Math.round(seconds / 60), 1, 60));
    }

    /** The video with the film that came with the course. */
    Video takenOutOf(Video video) {
        if (replaces == null) throw new IllegalStateException(id + " was never published");
        return video.showing(replaces, replacesSynthetic, replacesMinutes);
    }

    Recording() {} // for Hibernate
}
