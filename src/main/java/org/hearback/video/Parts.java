package org.hearback.video;

import java.util.ArrayList;
import java.util.List;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmProblem.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The parts of a recorded film, as far as they are there. */
record Parts(
        @Nullable RecordedFilm film,
        @Nullable String captions,
        @Nullable String chapters,
        @Nullable String transcript,
        @Nullable Poster poster) {
    static final Parts NONE = new Parts(null, null, null, null, null);

    record RecordedFilm(Sha256 file, long bytes, Mp4 mp4) {
        double seconds() {
            return mp4.seconds();
        }
    }

    record Poster(Sha256 file, FileKind kind) {
        MediaType type() {
            return kind.type();
        }
    }

    Parts with(RecordedFilm film) {
        return new Parts(film, captions, chapters, transcript, poster);
    }

    Parts with(Poster poster) {
        return new Parts(film, captions, chapters, transcript, poster);
    }

    Parts withText(Part part, String text) {
        return switch (part) {
            case CAPTIONS -> new Parts(film, text, chapters, transcript, poster);
            case CHAPTERS -> new Parts(film, captions, text, transcript, poster);
            case TRANSCRIPT -> new Parts(film, captions, chapters, text, poster);
            case FILM, POSTER -> throw new IllegalArgumentException(part + " is no text");
        };
    }

    boolean has(Part part) {
        return switch (part) {
            case FILM -> film != null;
            case CAPTIONS -> captions != null;
            case CHAPTERS -> chapters != null;
            case TRANSCRIPT -> transcript != null;
            case POSTER -> poster != null;
        };
    }

    List<Part> missing() {
        return List.of(Part.values()).stream().filter(part -> !has(part)).toList();
    }

    /** What must be put right, besides what is missing. */
    List<FilmProblem> problems() {
        var problems = new ArrayList<FilmProblem>();
        var seconds = film == null ? Double.POSITIVE_INFINITY : film.seconds();
        if (captions != null) problems.addAll(CueRules.captions(captions, seconds));
        if (chapters != null) problems.addAll(CueRules.chapters(chapters, seconds));
        if (transcript != null && transcript.isBlank()) problems.add(new FilmProblem(Part.TRANSCRIPT, 0, Reason.EMPTY));
        return problems;
    }

    boolean isReady() {
        return missing().isEmpty() && problems().isEmpty();
    }
}
