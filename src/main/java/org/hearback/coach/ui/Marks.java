package org.hearback.coach.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into pieces, so that each belongs to one mark at most. Where marks overlap, what supports gives way, and
 * otherwise the shorter one has the words, so that a word to avoid is still named inside of a sentence that hurts. The
 * pieces together are the text, character for character.
 */
final class Marks {
    private static final Comparator<Reach<?>> FIRST = Comparator.comparing(
                    (Reach<?> reach) -> reach.mark().weight() == Weight.SUPPORTS)
            .thenComparing(reach -> reach.span().length())
            .thenComparing(reach -> reach.mark().weight(), Comparator.reverseOrder())
            .thenComparing(Reach::span);

    /** A stretch of the text, and the mark that it belongs to, if any. */
    record Piece<M extends Mark>(String words, @Nullable M mark) {}

    private record Reach<M extends Mark>(M mark, Span span) {}

    private Marks() {}

    static <M extends Mark> List<Piece<M>> of(String text, List<M> marks) {
        var reaches = marks.stream()
                .flatMap(mark -> mark.spans().stream().map(span -> new Reach<>(mark, whole(span, text))))
                .filter(reach -> reach.span().length() > 0)
                .sorted(FIRST)
                .toList();
        var cuts = new TreeSet<>(List.of(0, text.length()));
        reaches.forEach(
                reach -> cuts.addAll(List.of(reach.span().start(), reach.span().end())));
        var pieces = new ArrayList<Piece<M>>();
        var from = 0;
        for (var to : cuts.tailSet(0, false)) {
            var piece = new Span(from, to);
            var mark = reaches.stream()
                    .filter(reach -> reach.span().overlaps(piece))
                    .findFirst()
                    .map(Reach::mark)
                    .filter(owner -> hasWords(piece.of(text)));
            add(pieces, piece.of(text), mark);
            from = to;
        }
        return pieces;
    }

    private static <M extends Mark> void add(List<Piece<M>> pieces, String words, Optional<M> mark) {
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.mark() == mark.orElse(null))
            pieces.set(pieces.size() - 1, new Piece<>(last.words() + words, last.mark()));
        else pieces.add(new Piece<>(words, mark.orElse(null)));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Within the text, and never through the middle of a character that takes two. */
    private static Span whole(Span span, String text) {
        var start = Math.min(span.start(), text.length());
        var end = Math.min(span.end(), text.length());
        return new Span(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end);
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
