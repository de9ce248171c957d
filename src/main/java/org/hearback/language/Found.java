package org.hearback.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found so far in the windows of a text. */
final class Found {
    private final Map<String, Finding> byCode = new TreeMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    /** A behaviour found in two windows is one finding with the words of both. */
    void add(Finding finding) {
        byCode.merge(finding.code(), finding, (one, other) -> {
            var likelier = one.confidence() >= other.confidence() ? one : other;
            var spans = Stream.concat(one.spans().stream(), other.spans().stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new Finding(
                    likelier.behaviour(),
                    likelier.facet(),
                    Math.max(one.strength(), other.strength()),
                    likelier.confidence(),
                    likelier.certainty(),
                    spans,
                    likelier.because());
        });
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    void add(Suppressed words) {
        suppressed.add(words);
    }

    List<Finding> findings() {
        return byCode.values().stream()
                .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
                .toList();
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Suppressed> suppressed() {
        return suppressed.stream()
                .distinct()
                .sorted(Comparator.comparing(Suppressed::span))
                .toList();
    }

    /** The first words that validate or feel with the patient. */
    @Nullable
    Span kindness() {
        return Stream.of("validation", "empathy")
                .filter(byCode::containsKey)
                .map(code -> byCode.get(code).spans().getFirst())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
