package org.hearback.rehearsal;

import java.time.Instant;
import java.util.UUID;
import org.hearback.attempt.WholeCharacters;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to be able to say, in their own words.
 *
 * @param id made by whoever keeps it; a version from a rehearsal keeps its step's, so that it is kept once
 * @param purpose what it is good for; phrases with the same purpose stand together
 * @param rehearsal where it comes from
 * @param keptAt null until it is kept
 */
public record Phrase(
        UUID id,
        String words,
        String purpose,
        @Nullable ContentId rehearsal,
        @Nullable Instant keptAt) {
    /** Longest words, in characters. */
    public static final int LONGEST = 2_000;
    /** Longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 120;

    public Phrase {
        words = WholeCharacters.cut(words, LONGEST);
        purpose = WholeCharacters.cut(purpose, LONGEST_PURPOSE);
    }
}
