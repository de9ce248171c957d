package org.hearback.video;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Films as they lie in the content folder. */
@Component
class FolderMediaStore implements MediaStore {
    private final Path folder;

    FolderMediaStore(@Value("${hearback.content}") Path content) {
        folder = content.resolve(VideoType.FOLDER).toAbsolutePath().normalize();
    }

    @Override
    public Optional<Resource> find(String media, MediaFile file) {
        // stored revisions are not validated again when they are read
        var path = folder.resolve(media).resolve(file.fileName()).normalize();
        return path.startsWith(folder) && Files.isReadable(path)
                ? Optional.of(new FileSystemResource(path))
                : Optional.empty();
    }
}
