package org.hearback.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearback.video.Cues.Cue;
import org.hearback.video.Watched.Span;

/** The words of the captions with their seconds, to find in their order what a transcript says. */
final class SpokenWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

    /** So many words tell one line from another where captions and transcript are not the same to the letter. */
    private static final int TELLING = 4;

    /** @param to when its caption ends */
    private record Word(String word, double from, double to) {}

    private final List<Word> words = new ArrayList<>();
    private int next;

    SpokenWords(List<Cue> cues) {
        for (var cue : cues) {
            var said = wordsOf(cue.words());
            for (var i = 0; i < said.size(); i++) {
                // within a caption nobody knows: as if all its words took the same time
                var from = cue.from() + (cue.to() - cue.from()) * i / said.size();
                words.add(new Word(said.get(i), from, cue.to()));
            }
        }
    }

    /** Goes on from a later second. */
    void skipTo(double second) {
        while (next < words.size() && words.get(next).from() < second) next++;
    }

    /**
     * When a text is said, after the one before it.
     *
     * @param end the second at which it has begun at the latest
     */
    Optional<Span> next(String text, double end) {
        var wanted = wordsOf(text);
        if (wanted.isEmpty()) return Optional.empty();
        return find(wanted, end)
                .or(() -> wanted.size() > TELLING ? find(wanted.subList(0, TELLING), end) : Optional.empty());
    }

    private Optional<Span> find(List<String> wanted, double end) {
        for (var i = next; i + wanted.size() <= words.size() && words.get(i).from() < end; i++) {
            var found = words.subList(i, i + wanted.size());
            if (found.stream().map(Word::word).toList().equals(wanted)) {
                next = i + wanted.size();
                return Optional.of(
                        new Span(found.getFirst().from(), found.getLast().to()));
            }
        }
        return Optional.empty();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(word -> word.group().replace('’', '\''))
                .toList();
    }
}
