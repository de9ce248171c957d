package org.hearback.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when an activity may be tried again, by the rules of its kind.
 *
 * @param left how many attempts are left; null where there is no limit
 * @param from when the next one may begin; null where that is now, or never
 */
public record NextGo(@Nullable Integer left, @Nullable Instant from) {
    /** Whether none is left, now or later. */
    public boolean isOver() {
        return left != null && left == 0;
    }

    /** Whether it may begin now. */
    public boolean isOpen() {
        return from == null && !isOver();
    }
}
