package org.hearback.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see and read of a video right now. Any part may be missing: a film that was moved away still has its
 * transcript.
 *
 * @param address where the browser finds the film; null when it is not there
 * @param chapters in their order
 * @param transcript what is said and seen, as safe HTML
 * @param seconds how long the film is; null when that is not known
 */
public record Film(
        @Nullable String address,
        @Nullable String captions,
        @Nullable String chapterTrack,
        @Nullable String poster,
        List<Chapter> chapters,
        @Nullable String transcript,
        @Nullable Double seconds) {

    /** Where a part of the film begins, and what it is called. */
    public record Chapter(double from, String title) {}
}
