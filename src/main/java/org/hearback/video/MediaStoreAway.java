package org.hearback.video;

/** The store of large files does not do what is asked of it; it may later. */
public class MediaStoreAway extends RuntimeException {
    MediaStoreAway(Throwable cause) {
        super("The media store does not answer as it should: " + cause.getMessage(), cause);
    }
}
