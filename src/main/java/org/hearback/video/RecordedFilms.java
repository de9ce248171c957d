package org.hearback.video;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Films that educators brought. A video names one by {@code media}, so that each revision keeps its own. What is said and
 * seen lies in the database, and is there even while the store is away.
 */
@Component
class RecordedFilms implements FilmSource {
    private static final String PREFIX = "recorded-";
    private static final Pattern MEDIA = Pattern.compile(PREFIX + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** So many hex digits tell two versions apart. */
    private static final int VERSION = 16;

    private final Recordings recordings;
    private final MediaStore store;

    RecordedFilms(Recordings recordings, MediaStore store) {
        this.recordings = recordings;
        this.store = store;
    }

    static boolean has(String media) {
        return MEDIA.matcher(media).matches();
    }

    static String mediaOf(UUID recording) {
        return PREFIX + recording;
    }

    static UUID idOf(String media) {
        return UUID.fromString(media.substring(PREFIX.length()));
    }

    @Override
    public Optional<Delivered> find(String media, MediaFile file) {
        return recordings.findById(idOf(media)).map(Recording::parts).flatMap(parts -> switch (file) {
            case FILM -> Optional.ofNullable(parts.film()).flatMap(film -> stored(film.file(), file.type()));
            case POSTER -> Optional.ofNullable(parts.poster()).flatMap(poster -> here(poster.file(), poster.type()));
            case CAPTIONS -> Optional.ofNullable(parts.captions()).map(text -> written(text, file));
            case CHAPTERS -> Optional.ofNullable(parts.chapters()).map(text -> written(text, file));
            case TRANSCRIPT -> Optional.ofNullable(parts.transcript()).map(text -> written(text, file));
            case MANIFEST ->
                Optional.ofNullable(parts.film())
                        .map(film -> written(
                                "{\"durationSeconds\": %s, \"synthetic\": false}".formatted(film.seconds()), file));
        });
    }

    /** A stored file by its name and ending: {@code 3a7b….mp4}. */
    Optional<Delivered> named(String name) {
        var dot = name.lastIndexOf('.');
        var type = FileKind.ending(name.substring(dot + 1));
        if (type.isEmpty()) return Optional.empty();
        var file = new Sha256(name.substring(0, dot));
        return type.get() == FileKind.MP4
                ? stored(file, type.get().type())
                : here(file, type.get().type());
    }

    /** A long film, which browsers may get without us. */
    private Optional<Delivered> stored(Sha256 file, MediaType type) {
        return store.find(file).map(found -> new Delivered(found, type, versionOf(file), store.link(file, type)));
    }

    private Optional<Delivered> here(Sha256 file, MediaType type) {
        return store.find(file).map(found -> new Delivered(found, type, versionOf(file), Optional.empty()));
    }

    private static Delivered written(String text, MediaFile file) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivered(new ByteArrayResource(bytes), file.type(), versionOf(Sha256.of(bytes)), Optional.empty());
    }

    private static String versionOf(Sha256 file) {
        return file.hex().substring(0, VERSION);
    }
}
