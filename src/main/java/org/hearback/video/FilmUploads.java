package org.hearback.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearback.account.CurrentPerson;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Publishing;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmProblem.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Recorded films that educators bring for a video, part by part. A film waits until all of it is there and right; then a
 * new revision of the video shows it. Whoever began on an earlier revision keeps the film of that one.
 */
@Service
@PreAuthorize("hasRole('" + Role.EDUCATOR + "')")
public class FilmUploads {
    private static final Logger LOG = LoggerFactory.getLogger(FilmUploads.class);

    /** What a database column holds; captions of three quarters of an hour. */
    static final int LONGEST_TEXT = 60_000;

    static final int BIGGEST_POSTER = 2 << 20;

    private final Recordings recordings;
    private final FilmEntries entries;
    private final MediaStore store;
    private final FilmLinks links;
    private final Curriculum curriculum;
    private final Publishing publishing;
    private final CurrentPerson person;
    private final People people;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;
    private final MediaSettings settings;

    FilmUploads(
            Recordings recordings,
            FilmEntries entries,
            MediaStore store,
            FilmLinks links,
            Curriculum curriculum,
            Publishing publishing,
            CurrentPerson person,
            People people,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock,
            MediaSettings settings) {
        this.recordings = recordings;
        this.entries = entries;
        this.store = store;
        this.links = links;
        this.curriculum = curriculum;
        this.publishing = publishing;
        this.person = person;
        this.people = people;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What a video shows, and what waits to take its place.
     *
     * @param recorded whether it shows a recorded film, or the one that came with the course
     */
    public record State(
            Video video, boolean recorded, @Nullable Waiting waiting, List<Earlier> earlier, List<Entry> log) {}

    /**
     * A film that is being put together.
     *
     * @param parts what is there
     * @param missing what is not
     * @param filmAddress where the film can be looked at for some minutes; null while there is none
     */
    public record Waiting(
            UUID id,
            List<Part> parts,
            List<Part> missing,
            List<FilmProblem> problems,
            @Nullable Picture picture,
            @Nullable String filmAddress,
            @Nullable String posterAddress) {
        public boolean isReady() {
            return missing.isEmpty() && problems.isEmpty();
        }
    }

    /** What is known of the film itself. */
    public record Picture(double seconds, int width, int height, long bytes) {}

    /** A recorded film that was published and is not shown now. */
    public record Earlier(UUID id, Instant publishedAt) {}

    public enum What {
        FILM,
        CAPTIONS,
        CHAPTERS,
        TRANSCRIPT,
        POSTER,
        PUBLISHED,
        TAKEN_BACK,
        SHOWN_AGAIN,
        DISCARDED;

        static What of(Part part) {
            return valueOf(part.name());
        }
    }

    /**
     * Something that somebody did with a video's recorded films.
     *
     * @param by their name; null when nobody knows it any more
     */
    public record Entry(
            What what, @Nullable String file, @Nullable String by, Instant at) {}

    /** A video in the list of all. */
    public record Overview(ContentId id, String title, boolean recorded, boolean waits) {}

    /** Every video there is, ordered by its id. */
    public List<Overview> all() {
        return inTransaction(() -> publishing.overview().stream()
                .filter(row -> row.kind().equals(VideoType.KEY))
                .map(row -> new Overview(
                        row.id(),
                        row.title(),
                        RecordedFilms.has(video(row.id()).media()),
                        recordings.findByWaitsFor(row.id().value()).isPresent()))
                .toList());
    }

    /** @throws NoSuchElementException when there is no such video */
    public State of(ContentId id) {
        return inTransaction(() -> {
            var video = video(id);
            var published = recordings.findAllByVideoAndPublishedAtNotNullOrderByPublishedAtDesc(id.value());
            var waiting =
                    recordings.findByWaitsFor(id.value()).map(this::waiting).orElse(null);
            var earlier = published.stream()
                    .filter(recording -> !shows(video, recording))
                    .map(recording -> new Earlier(recording.id(), Objects.requireNonNull(recording.publishedAt())))
                    .toList();
            var log = entries.findAllByVideoOrderByIdDesc(id.value()).stream()
                    .map(entry -> entry.toEntry(nameOf(entry.doneBy())))
                    .toList();
            return new State(video, RecordedFilms.has(video.media()), waiting, earlier, log);
        });
    }

    /**
     * Takes in a part, whatever its size.
     *
     * @return what keeps it out
     */
    public List<FilmProblem> take(ContentId video, Part part, String fileName, InputStream in) throws IOException {
        return switch (part) {
            case FILM -> film(video, fileName, in);
            case POSTER -> poster(video, fileName, in);
            case CAPTIONS, CHAPTERS, TRANSCRIPT -> text(video, part, fileName, in);
        };
    }

    /** The largest file that a part may be, in bytes. */
    public long limit(Part part) {
        return switch (part) {
            case FILM -> settings.uploadLimit().toBytes();
            case POSTER -> BIGGEST_POSTER;
            case CAPTIONS, CHAPTERS, TRANSCRIPT -> LONGEST_TEXT;
        };
    }

    /** However long it is, it is never held in memory. */
    private List<FilmProblem> film(ContentId video, String fileName, InputStream in) throws IOException {
        video(video);
        try (var incoming = Incoming.receive(in, incoming(), limit(Part.FILM))) {
            try (var channel = FileChannel.open(incoming.path())) {
                var mp4 = Mp4.read(channel);
                var film = new Parts.RecordedFilm(incoming.name(), incoming.bytes(), mp4);
                store.keep(incoming.name(), FileKind.MP4.type(), incoming.path());
                replace(video, What.FILM, fileName, parts -> parts.with(film));
                return List.of();
            } catch (Mp4.Unplayable e) {
                return List.of(e.problem());
            }
        } catch (Incoming.TooBig e) {
            return List.of(new FilmProblem(
                    Part.FILM, 0, Reason.TOO_BIG, settings.uploadLimit().toMegabytes() + " MB"));
        } catch (MediaStoreAway e) {
            LOG.warn("{}", e.getMessage());
            return List.of(new FilmProblem(Part.FILM, 0, Reason.STORE_AWAY));
        }
    }

    private List<FilmProblem> poster(ContentId video, String fileName, InputStream in) throws IOException {
        video(video);
        try (var incoming = Incoming.receive(in, incoming(), BIGGEST_POSTER)) {
            var kind = kindOf(incoming.path());
            if (kind.isEmpty()) return List.of(new FilmProblem(Part.POSTER, 0, Reason.NOT_A_PICTURE));
            store.keep(incoming.name(), kind.get().type(), incoming.path());
            replace(video, What.POSTER, fileName, parts -> parts.with(new Parts.Poster(incoming.name(), kind.get())));
            return List.of();
        } catch (Incoming.TooBig e) {
            return List.of(new FilmProblem(Part.POSTER, 0, Reason.TOO_BIG, (BIGGEST_POSTER >> 20) + " MB"));
        } catch (MediaStoreAway e) {
            LOG.warn("{}", e.getMessage());
            return List.of(new FilmProblem(Part.POSTER, 0, Reason.STORE_AWAY));
        }
    }

    /** Mistakes within it do not keep it out; they are listed until a better file comes. */
    private List<FilmProblem> text(ContentId video, Part part, String fileName, InputStream in) throws IOException {
        video(video);
        var bytes = in.readNBytes(LONGEST_TEXT + 1);
        if (bytes.length > LONGEST_TEXT)
            return List.of(new FilmProblem(part, 0, Reason.TOO_BIG, LONGEST_TEXT / 1000 + " kB"));
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            replace(video, What.of(part), fileName, parts -> parts.withText(part, text));
            return List.of();
        } catch (CharacterCodingException e) {
            return List.of(new FilmProblem(part, 0, Reason.NOT_UTF8));
        }
    }

    /**
     * Shows the waiting film from now on.
     *
     * @return false when it is not ready, and then nothing has changed
     */
    public boolean publish(ContentId id) {
        return inTransaction(() -> {
            var recording = recordings.findByWaitsFor(id.value()).orElse(null);
            if (recording == null || !recording.parts().isReady()) return false;
            var video = video(id);
            recording.publish(video, shown(video).orElse(null), person.id(), clock.instant());
            recordings.save(recording);
            publishing.publish(recording.in(video));
            note(id, What.PUBLISHED, null);
            return true;
        });
    }

    /** Shows the film again that came with the course. The recorded one stays among the earlier ones. */
    public void takeBack(ContentId id) {
        inTransaction(() -> {
            var video = video(id);
            shown(video).ifPresent(recording -> {
                publishing.publish(recording.takenOutOf(video));
                note(id, What.TAKEN_BACK, null);
            });
            return true;
        });
    }

    /**
     * Shows a recorded film again that was shown once.
     *
     * @throws NoSuchElementException when the video never showed such a film
     */
    public void showAgain(ContentId id, UUID earlier) {
        inTransaction(() -> {
            var video = video(id);
            var recording = recordings
                    .findById(earlier)
                    .filter(found -> found.isPublished() && found.video().equals(id))
                    .orElseThrow(() -> new NoSuchElementException("no film " + earlier));
            if (shows(video, recording)) return false;
            publishing.publish(recording.in(video));
            note(id, What.SHOWN_AGAIN, null);
            return true;
        });
    }

    /** Throws away what waits. */
    public void discard(ContentId id) {
        var files = inTransaction(() -> recordings
                .findByWaitsFor(id.value())
                .map(recording -> {
                    recordings.delete(recording);
                    note(id, What.DISCARDED, null);
                    return filesOf(recording.parts()).stream()
                            .filter(file -> !recordings.isUsedBesides(recording.id(), file.hex()))
                            .toList();
                })
                .orElse(List.of()));
        remove(files);
    }

    /** Files go only when nobody needs them any more, and only once that is certain. */
    private void replace(ContentId video, What what, String fileName, UnaryOperator<Parts> change) {
        var unused = inTransaction(() -> {
            var recording = recordings
                    .findByWaitsFor(video.value())
                    .orElseGet(() -> recordings.save(new Recording(UUID.randomUUID(), video)));
            var before = recording.parts();
            recording.take(change.apply(before));
            recordings.save(recording);
            note(video, what, fileName);
            var after = filesOf(recording.parts());
            return filesOf(before).stream()
                    .filter(file -> !after.contains(file) && !recordings.isUsedBesides(recording.id(), file.hex()))
                    .toList();
        });
        remove(unused);
    }

    /** A file that stays because the store is away only takes up room. */
    private void remove(List<Sha256> files) {
        try {
            files.forEach(store::remove);
        } catch (MediaStoreAway e) {
            LOG.warn("{} could not be removed: {}", files, e.getMessage());
        }
    }

    private static List<Sha256> filesOf(Parts parts) {
        var film = Optional.ofNullable(parts.film()).map(Parts.RecordedFilm::file);
        var poster = Optional.ofNullable(parts.poster()).map(Parts.Poster::file);
        return Stream.of(film, poster).flatMap(Optional::stream).toList();
    }

    private Waiting waiting(Recording recording) {
        var parts = recording.parts();
        var film = parts.film();
        var poster = parts.poster();
        return new Waiting(
                recording.id(),
                List.of(Part.values()).stream().filter(parts::has).toList(),
                parts.missing(),
                parts.problems(),
                film == null
                        ? null
                        : new Picture(
                                film.seconds(), film.mp4().width(), film.mp4().height(), film.bytes()),
                film == null ? null : links.to(FileKind.MP4.nameOf(film.file())),
                poster == null ? null : links.to(poster.kind().nameOf(poster.file())));
    }

    private static Optional<FileKind> kindOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return FileKind.ofPicture(in.readNBytes(16));
        }
    }

    private Path incoming() {
        return settings.folder().resolve("incoming");
    }

    private Optional<Recording> shown(Video video) {
        return RecordedFilms.has(video.media())
                ? recordings.findById(RecordedFilms.idOf(video.media()))
                : Optional.empty();
    }

    private static boolean shows(Video video, Recording recording) {
        return video.media().equals(RecordedFilms.mediaOf(recording.id()));
    }

    private Video video(ContentId id) {
        return curriculum
                .current(id, Video.class)
                .orElseThrow(() -> new NoSuchElementException("no video " + id))
                .content();
    }

    private @Nullable String nameOf(PersonId id) {
        return people.find(id).map(Person::name).orElse(null);
    }

    private void note(ContentId video, What what, @Nullable String file) {
        entries.save(new FilmEntry(video, what, file, person.id(), clock.instant()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return retry.invoke(() -> transaction.execute(status -> work.get()));
    }
}
