package org.hearback.video;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/** Where the large files that people bring are kept, each under what it holds. */
interface MediaStore {
    /** The file, readable from any place in it; nothing when it is not there or the store does not answer. */
    Optional<Resource> find(Sha256 file);

    /** Where a browser gets the file from the store itself for a while; nothing where everything goes through us. */
    Optional<URI> link(Sha256 file, MediaType type);

    /**
     * Takes in a file, which is then no longer where it was.
     *
     * @throws MediaStoreAway when the store does not take it; nothing has changed then
     */
    void keep(Sha256 name, MediaType type, Path file);

    /** @throws MediaStoreAway when the store does not answer */
    void remove(Sha256 file);
}
