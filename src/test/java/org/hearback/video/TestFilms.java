package org.hearback.video;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearback.course.ContentId;
import org.hearback.video.FilmProblem.Part;

/** What an educator brings: a recorded film of six seconds and all that belongs to it. */
public class TestFilms {
    public static final Path FILM = Path.of("src/test/resources/video/recorded.mp4");
    public static final Path POSTER = Path.of("src/test/content/videos/test-film/poster.webp");

    public static final String CAPTIONS = """
            WEBVTT

            1
            00:00.500 --> 00:03.000
            <v Ms Mensah>Tell me about
            a bad day.

            2
            00:03.200 --> 00:05.800
            I am listening.
            """;
    public static final String CHAPTERS = "WEBVTT\n\n00:00.000 --> 00:06.000\nA bad day\n";
    public static final String TRANSCRIPT = "# Being believed\n\n**Ms Mensah:** Tell me about a bad day.\n";

    public static byte[] recorded() {
        try {
            return Files.readAllBytes(FILM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same film, which says of itself that it takes so many seconds. */
    static byte[] lasting(int seconds) {
        var bytes = recorded();
        // behind the name of the header stands, in its place, how many units a second has, and then how many the film
        // has
        var header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("mvhd");
        var film = ByteBuffer.wrap(bytes);
        film.putInt(header + 20, seconds * film.getInt(header + 16));
        return bytes;
    }

    public static byte[] poster() {
        try {
            return Files.readAllBytes(POSTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings all five parts. */
    static void bringAll(FilmUploads uploads, ContentId video) throws IOException {
        uploads.take(video, Part.FILM, "film.mp4", of(recorded()));
        uploads.take(video, Part.CAPTIONS, "captions.vtt", of(CAPTIONS));
        uploads.take(video, Part.CHAPTERS, "chapters.vtt", of(CHAPTERS));
        uploads.take(video, Part.TRANSCRIPT, "transcript.md", of(TRANSCRIPT));
        uploads.take(video, Part.POSTER, "poster.webp", of(poster()));
    }

    static InputStream of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream of(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
