package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Films as they lie in the content folder, which every node has. */
@Component
class ShippedFilms implements FilmSource {
    private final Path folder;

    ShippedFilms(@Value("${hearback.content}") Path content) {
        folder = content.resolve(VideoType.FOLDER).toAbsolutePath().normalize();
    }

    @Override
    public Optional<Delivered> find(String media, MediaFile file) {
        return resource(media, file).map(found -> new Delivered(found, file.type(), version(found), Optional.empty()));
    }

    private static String version(Resource file) {
        try {
            return "%x-%x".formatted(file.contentLength(), file.lastModified());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Resource> resource(String media, MediaFile file) {
        // stored revisions are not validated again when they are read
        var path = folder.resolve(media).resolve(file.fileName()).normalize();
        return path.startsWith(folder) && Files.isReadable(path)
                ? Optional.of(new FileSystemResource(path))
                : Optional.empty();
    }
}
