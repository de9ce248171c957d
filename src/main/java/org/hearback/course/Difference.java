package org.hearback.course;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions differ.
 *
 * @param field the property it is in; empty for {@link Kind#OTHER}
 * @param count how many parts, 1 for a value
 * @param before the value it had; null for parts
 * @param after the value it has; null for parts
 */
public record Difference(
        Kind kind,
        String field,
        int count,
        @Nullable String before,
        @Nullable String after) {
    /** How it differs. */
    public enum Kind {
        /** Another title, another time, another pass mark. */
        VALUE,
        /** New parts in a list: questions, rounds. */
        ADDED,
        REMOVED,
        /** Parts that say something else. */
        CHANGED,
        /** Whatever has no name for a learner. */
        OTHER
    }

    static Difference value(String field, String before, String after) {
        return new Difference(Kind.VALUE, field, 1, before, after);
    }

    static Difference parts(Kind kind, String field, int count) {
        return new Difference(kind, field, count, null, null);
    }

    static Difference other() {
        return new Difference(Kind.OTHER, "", 1, null, null);
    }
}
