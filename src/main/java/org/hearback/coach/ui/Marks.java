package org.hearback.coach.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearback.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into pieces, so that each belongs to one note at most. Where notes overlap, the weightier one has the words,
 * and of two that weigh the same the shorter one. The pieces together are the text, character for character.
 */
final class Marks {
    private static final Comparator<Reach> FIRST = Comparator.comparing(
                    (Reach reach) -> reach.note().weight())
            .reversed()
            .thenComparing(reach -> reach.span().length())
            .thenComparing(Reach::span);

    /** A stretch of the text, and the note that it belongs to, if any. */
    record Piece(String words, @Nullable Note note) {}

    private record Reach(Note note, Span span) {}

    private Marks() {}

    static List<Piece> of(String text, List<Note> notes) {
        var reaches = notes.stream()
                .flatMap(note -> note.spans().stream().map(span -> new Reach(note, whole(span, text))))
                .filter(reach -> reach.span().length() > 0)
                .sorted(FIRST)
                .toList();
        var cuts = new TreeSet<>(List.of(0, text.length()));
        reaches.forEach(
                reach -> cuts.addAll(List.of(reach.span().start(), reach.span().end())));
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var to : cuts.tailSet(0, false)) {
            var piece = new Span(from, to);
            var note = reaches.stream()
                    .filter(reach -> reach.span().overlaps(piece))
                    .findFirst()
                    .map(Reach::note)
                    .filter(owner -> hasWords(piece.of(text)));
            add(pieces, piece.of(text), note);
            from = to;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, Optional<Note> note) {
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.note() == note.orElse(null))
            pieces.set(pieces.size() - 1, new Piece(last.words() + words, last.note()));
        else pieces.add(new Piece(words, note.orElse(null)));
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
