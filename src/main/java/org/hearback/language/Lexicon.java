package org.hearback.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearback.language.Phrase.Kind;
import org.hearback.language.Suppressed.Why;
import org.jspecify.annotations.Nullable;

/** Words better avoided, with plain ones: the content of {@code content/language/lexicon.yaml}. */
public record Lexicon(
        @NotEmpty List<@Valid @NotNull Reasoned> kinds,
        @NotEmpty List<@Valid @NotNull Entry> phrases) {
    public Lexicon {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        phrases = phrases == null ? List.of() : List.copyOf(phrases);
    }

    /**
     * @param folder the content folder's {@code language}
     * @throws UncheckedIOException when its file is missing or cannot be read
     */
    public static Lexicon read(Path folder) {
        return TrainedAnalyst.yaml(folder.resolve("lexicon.yaml"), Lexicon.class);
    }

    /**
     * What holds for all words of a kind.
     *
     * @param why what such words do to a patient
     * @param instead what to say where no entry has something better
     * @param fine when such words may be used, for educators
     */
    public record Reasoned(
            @NotNull Kind kind,
            @NotBlank String name,
            @NotBlank String why,
            @NotBlank String instead,
            @NotBlank String fine,
            @NotEmpty List<@NotBlank String> evidence) {}

    /**
     * One phrase and its variants. A word that ends in {@code *} stands for all words that begin so.
     *
     * @param why only where it is not the reason of its kind
     */
    public record Entry(
            @NotEmpty List<@NotBlank @Size(max = 80) String> words,
            @NotNull Kind kind,
            @NotBlank String instead,
            @Nullable String why) {
        public Entry {
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    String whyOf(Entry entry) {
        return entry.why() == null ? of(entry.kind()).why() : entry.why();
    }

    /** What holds for all words of this kind. */
    public Reasoned of(Kind kind) {
        return kinds.stream()
                .filter(reasoned -> reasoned.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("lexicon.yaml says nothing about " + kind));
    }

    /** An entry found in a text, and why it is fine there if it is. */
    record Hit(Entry entry, Span span, @Nullable Why suppressed) {}

    /** The phrases by their first word, so that a thousand of them cost no more than ten. */
    static final class Matcher {
        private static final Pattern WORD_OR_STEM = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*+\\*?");
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*+");
        private static final int SHORTEST_STEM = 3;

        private record Way(Entry entry, List<String> words) {}

        private final Map<String, List<Way>> byFirst = new HashMap<>();
        private final Map<String, List<Way>> byStem = new HashMap<>();
        private final List<Entry> entries;

        Matcher(Lexicon lexicon) {
            entries = lexicon.phrases();
            for (var entry : entries) {
                for (var words : entry.words()) {
                    var way = new Way(entry, parts(words));
                    if (way.words().isEmpty()) continue;
                    var first = way.words().getFirst();
                    if (first.endsWith("*"))
                        byStem.computeIfAbsent(stemKey(first), key -> new ArrayList<>())
                                .add(way);
                    else
                        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(way);
                }
            }
        }

        /** @param text with straight quotes */
        List<Hit> hits(String text, List<Span> sentences) {
            var found = new ArrayList<Hit>();
            for (var sentence : sentences) {
                var words = new ArrayList<String>();
                var spans = new ArrayList<Span>();
                var matcher = WORD.matcher(text).region(sentence.start(), sentence.end());
                while (matcher.find()) {
                    words.add(matcher.group().toLowerCase(Locale.ROOT));
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
                for (var i = 0; i < words.size(); i++) addAt(i, text, sentence, words, spans, found);
            }
            return withoutOverlaps(found);
        }

        /** The entry that shares the most words with a phrase nobody has listed. */
        Optional<Entry> nearest(String phrase, Kind kind) {
            var own = contentWords(phrase);
            return entries.stream()
                    .filter(entry -> entry.kind() == kind)
                    .max(Comparator.comparingDouble(entry -> likeness(own, entry)))
                    .filter(entry -> likeness(own, entry) >= 0.5);
        }

        private void addAt(int i, String text, Span sentence, List<String> words, List<Span> spans, List<Hit> found) {
            var word = words.get(i);
            var ways = new ArrayList<>(byFirst.getOrDefault(word, List.of()));
            if (word.length() >= SHORTEST_STEM)
                ways.addAll(byStem.getOrDefault(word.substring(0, SHORTEST_STEM), List.of()));
            for (var way : ways) {
                if (!matches(way.words(), words, i)) continue;
                var span = new Span(
                        spans.get(i).start(),
                        spans.get(i + way.words().size() - 1).end());
                var why = Guards.negates(text, sentence, span)
                        .or(() -> Guards.quotes(text, sentence, span))
                        .or(() -> Guards.explains(text, sentence, span));
                found.add(new Hit(way.entry(), span, why.orElse(null)));
            }
        }

        private static boolean matches(List<String> way, List<String> words, int from) {
            if (from + way.size() > words.size()) return false;
            for (var k = 0; k < way.size(); k++) {
                var wanted = way.get(k);
                var word = words.get(from + k);
                var same = wanted.endsWith("*")
                        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                        : word.equals(wanted);
                if (!same) return false;
            }
            return true;
        }

        private static List<Hit> withoutOverlaps(List<Hit> found) {
            var kept = new ArrayList<Hit>();
            found.stream()
                    .sorted(Comparator.comparingInt((Hit hit) -> -hit.span().length())
                            .thenComparing(Hit::span))
                    .forEach(hit -> {
                        if (kept.stream().noneMatch(other -> other.span().overlaps(hit.span()))) kept.add(hit);
                    });
            kept.sort(Comparator.comparing(Hit::span));
            return kept;
        }

        static List<String> parts(String words) {
            var parts = new ArrayList<String>();
            var matcher = WORD_OR_STEM.matcher(Guards.straight(words).toLowerCase(Locale.ROOT));
            while (matcher.find()) parts.add(matcher.group());
            return parts;
        }

        private static String stemKey(String stem) {
            var bare = stem.substring(0, stem.length() - 1);
            if (bare.length() < SHORTEST_STEM)
                throw new IllegalArgumentException("\"%s\" is too short a stem".formatted(stem));
            return bare.substring(0, SHORTEST_STEM);
        }

        private static Set<String> contentWords(String phrase) {
            var words = new HashSet<String>();
            for (var word : parts(phrase)) if (word.length() > 3) words.add(word.replaceAll("(?:ing|ed|s)$", ""));
            return words;
        }

        private static double likeness(Set<String> own, Entry entry) {
            var best = 0.0;
            for (var words : entry.words()) {
                var other = contentWords(words);
                var shared = other.stream().filter(own::contains).count();
                if (shared > 0) best = Math.max(best, 2.0 * shared / (own.size() + other.size()));
            }
            return best;
        }
    }
}
