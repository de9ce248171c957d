package org.hearback.video;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The files that belong to a film. There are no others, so no address can name anything else. */
enum MediaFile {
    FILM("video.mp4", new MediaType("video", "mp4")),
    CAPTIONS("captions.en-GB.vtt", new MediaType("text", "vtt", StandardCharsets.UTF_8)),
    CHAPTERS("chapters.en-GB.vtt", new MediaType("text", "vtt", StandardCharsets.UTF_8)),
    TRANSCRIPT("transcript.en-GB.md", new MediaType("text", "markdown", StandardCharsets.UTF_8)),
    POSTER("poster.webp", new MediaType("image", "webp")),
    MANIFEST("manifest.json", MediaType.APPLICATION_JSON);

    private final String fileName;
    private final MediaType type;

    MediaFile(String fileName, MediaType type) {
        this.fileName = fileName;
        this.type = type;
    }

    static Optional<MediaFile> named(String fileName) {
        if (fileName.equals("poster.png") || fileName.equals("poster.jpg")) return Optional.of(POSTER);
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    String fileName() {
        return fileName;
    }

    MediaType type() {
        return type;
    }
}
