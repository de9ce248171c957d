package org.hearback.video;

import java.util.List;

/**
 * Something that keeps a film from being published.
 *
 * @param line of the part's text, from 1; 0 where it has none
 * @param detail what the words about it say: a time, a number of characters
 */
public record FilmProblem(Part part, int line, Reason reason, List<String> detail) {
    /** What belongs to a film. */
    public enum Part {
        FILM,
        CAPTIONS,
        CHAPTERS,
        TRANSCRIPT,
        POSTER
    }

    public enum Reason {
        STORE_AWAY,
        TOO_BIG,
        EMPTY,
        NOT_MP4,
        QUICKTIME,
        CUT_SHORT,
        NOT_FASTSTART,
        NO_PICTURE,
        NOT_H264,
        NO_SOUND,
        NOT_AAC,
        NO_LENGTH,
        NOT_A_PICTURE,
        NOT_UTF8,
        NOT_WEBVTT,
        NO_CUES,
        NO_TIME,
        BACKWARDS,
        OUT_OF_ORDER,
        OVERLAPS,
        BEYOND_THE_END,
        SAYS_NOTHING,
        TOO_MANY_LINES,
        LINE_TOO_LONG,
        TOO_FAST,
        CHAPTER_TOO_LONG,
        NOT_FROM_THE_START
    }

    FilmProblem(Part part, int line, Reason reason, Object... detail) {
        this(part, line, reason, List.of(detail).stream().map(String::valueOf).toList());
    }

    /** For authors of files, who see no screen. */
    String plainly() {
        return switch (reason) {
            case STORE_AWAY -> "could not be stored";
            case TOO_BIG -> "is too big";
            case EMPTY -> "says nothing";
            case NOT_MP4 -> "is no MP4 film that browsers play";
            case QUICKTIME -> "is a QuickTime film: export it as MP4";
            case CUT_SHORT -> "ends before it is complete";
            case NOT_FASTSTART -> "begins to play only when all of it has arrived: export it for the web (faststart)";
            case NO_PICTURE -> "has no picture";
            case NOT_H264 -> "has a picture that is not H.264";
            case NO_SOUND -> "has no sound";
            case NOT_AAC -> "has sound that is not AAC";
            case NO_LENGTH -> "does not say how long it is";
            case NOT_A_PICTURE -> "is no WebP, PNG or JPEG";
            case NOT_UTF8 -> "is not UTF-8";
            case NOT_WEBVTT -> "must begin with WEBVTT";
            case NO_CUES -> "holds no cue";
            case NO_TIME -> "has \"%s\" for a time: write 00:01.500".formatted(detail.getFirst());
            case BACKWARDS -> "ends before it begins";
            case OUT_OF_ORDER -> "begins before the cue above it";
            case OVERLAPS -> "begins before the cue above it has ended";
            case BEYOND_THE_END -> "ends at %s, but the film at %s".formatted(detail.get(0), detail.get(1));
            case SAYS_NOTHING -> "says nothing";
            case TOO_MANY_LINES -> "has %s lines; there is room for %s".formatted(detail.get(0), detail.get(1));
            case LINE_TOO_LONG, CHAPTER_TOO_LONG ->
                "has %s characters; there is room for %s".formatted(detail.get(0), detail.get(1));
            case TOO_FAST -> "stays %s seconds; to be read in time it needs %s".formatted(detail.get(0), detail.get(1));
            case NOT_FROM_THE_START -> "is the first chapter, but begins at " + detail.getFirst();
        };
    }
}
