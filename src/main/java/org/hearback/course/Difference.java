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
        /** What its kind of content has words for: {@link Difference#field} is their key. */
        NAMED,
        /** Whatever has no name for a learner. */
        OTHER
    }

    /**
     * A difference for which a kind of content has words of its own.
     *
     * @param words the key of a translation, whose parameters are the value before and the one after
     */
    public static Difference named(String words, @Nullable Object before, @Nullable Object after) {
        return new Difference(
                Kind.NAMED,
                words,
                1,
                before == null ? null : before.toString(),
                after == null ? null : after.toString());
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
