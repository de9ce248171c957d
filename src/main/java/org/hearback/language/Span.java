package org.hearback.language;

import java.util.Comparator;

/**
 * A stretch of the original text.
 *
 * @param start offset of its first {@code char}
 * @param end offset behind its last {@code char}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("%d to %d".formatted(start, end));
    }

    /** The words it stands for. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return BY_PLACE.compare(this, other);
    }
}
