package org.hearback.attempt;

import org.jspecify.annotations.Nullable;

/**
 * How far an attempt has come, as its kind of activity counts.
 *
 * @param unit what is counted
 * @param done so many are behind the learner
 * @param of so many there are; 0 where nobody can know beforehand
 * @param needed so many of them must be right to pass; null where nothing can be failed
 * @param nextGo whether and when it may be tried again; null where one may as often and as soon as one likes
 */
public record SoFar(
        Unit unit,
        int done,
        int of,
        @Nullable Integer needed,
        @Nullable NextGo nextGo) {
    public SoFar {
        if (done < 0 || of < 0 || of > 0 && done > of) {
            throw new IllegalArgumentException("%d of %d %s".formatted(done, of, unit));
        }
    }

    public SoFar(Unit unit, int done, int of) {
        this(unit, done, of, null, null);
    }

    /** What is counted. */
    public enum Unit {
        QUESTIONS,
        ROUNDS,
        PARTS,
        REPLIES,
        /** Of a film: {@code of} is 100. */
        PERCENT
    }
}
