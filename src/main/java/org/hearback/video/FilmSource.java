package org.hearback.video;

import java.util.Optional;

/** Has the files of films. */
interface FilmSource {
    /** A film's file; nothing when it is not there. */
    Optional<Delivered> find(String media, MediaFile file);
}
