package org.hearback.video;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/** A folder: enough for one machine, or for several that share it. */
class FolderMediaStore implements MediaStore {
    private final Path folder;

    FolderMediaStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Optional<Resource> find(Sha256 file) {
        var path = pathOf(file);
        return Files.isReadable(path) ? Optional.of(new FileSystemResource(path)) : Optional.empty();
    }

    @Override
    public Optional<URI> link(Sha256 file, MediaType type) {
        return Optional.empty();
    }

    @Override
    public void keep(Sha256 name, MediaType type, Path file) {
        try {
            var place = pathOf(name);
            Files.createDirectories(place.getParent());
            // the other place may be another disk: what stands under its name is whole at every moment
            var beside = Files.createTempFile(place.getParent(), "incoming", null);
            Files.move(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MediaStoreAway(e);
        }
    }

    @Override
    public void remove(Sha256 file) {
        try {
            Files.deleteIfExists(pathOf(file));
        } catch (IOException e) {
            throw new MediaStoreAway(e);
        }
    }

    // a folder with many thousand files is slow on some disks
    private Path pathOf(Sha256 file) {
        return folder.resolve(file.hex().substring(0, 2)).resolve(file.hex());
    }
}
