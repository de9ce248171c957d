package org.hearback.transcript;

/**
 * Why a transcript cannot be used as it is.
 *
 * @param line where in the file
 * @param detail what stands there, as far as it helps to find it
 */
public record TranscriptProblem(long line, Reason reason, String detail) {
    /** What is wrong. */
    public enum Reason {
        TOO_BIG,
        /** A document of an office program, a picture or a recording. */
        NOT_TEXT,
        EMPTY,
        /** Neither a table, nor captions, nor lines that begin with a speaker. */
        UNKNOWN_FORM,
        /** A table that lacks a column for the speaker or the text. */
        MISSING_COLUMN,
        BROKEN_QUOTES,
        NO_SPEAKER,
        UNKNOWN_STAGE,
        /** A caption whose times cannot be read. */
        BAD_TIMES,
        TURN_TOO_LONG,
        TOO_MANY_TURNS
    }
}
