package org.hearback.video;

import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where the files of films are kept. */
interface MediaStore {
    /** A film's file, readable in parts; nothing when it is not there. */
    Optional<Resource> find(String media, MediaFile file);
}
