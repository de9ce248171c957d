package org.hearback.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see and read of a video right now. Any part may be missing: a film that was moved away still has its
 * transcript.
 *
 * @param address where the browser finds the film; null when it is not there
 * @param chapters in their order
 * @param seconds how long the film is; null when that is not known
 * @param syntheticVoice whether a computer speaks
 */
public record Film(
        @Nullable String address,
        @Nullable String captions,
        @Nullable String chapterTrack,
        @Nullable String poster,
        List<Chapter> chapters,
        @Nullable Transcript transcript,
        @Nullable Double seconds,
        boolean syntheticVoice) {

    /** A picture's time and a little more, in seconds. */
    private static final double JUST_BEFORE = 0.1;

    /**
     * Where the film stops for something that comes at a second. Where a chapter has just begun there, that is the last
     * picture of the one before: what is asked is about that.
     */
    public double stopFor(int second) {
        return chapters.stream()
                .map(Chapter::from)
                .filter(from -> from > second - 1 && from <= second)
                .filter(from -> from > JUST_BEFORE)
                .reduce((earlier, later) -> later)
                .map(from -> from - JUST_BEFORE)
                .orElse((double) second);
    }

    /** Where a part of the film begins, and what it is called. */
    public record Chapter(double from, String title) {}
}
