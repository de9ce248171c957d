package org.hearback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has practised, from outside.
 *
 * @param goes in the order in which they began
 * @param standings of every activity that was begun
 * @param lastActive when they last did anything; null if they never did
 */
public record PracticeRecord(
        List<Go> goes,
        Map<ContentId, Standing> standings,
        @Nullable Instant lastActive) {
    public static final PracticeRecord NONE = new PracticeRecord(List.of(), Map.of(), null);
}
