package org.hearback.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour found in what was said.
 *
 * @param facet its kind or grade, where it has one and it could be told
 * @param strength how much of what was said it takes up or how plainly it is done, 0 to 1
 * @param confidence the calibrated chance that a careful rater would agree, 0 to 1
 * @param spans the words that do it, in the order of the text; never empty
 * @param because why it was found, the weightiest first; never empty
 */
public record Finding(
        Behaviour behaviour,
        Behaviour.@Nullable Facet facet,
        double strength,
        double confidence,
        Certainty certainty,
        List<Span> spans,
        List<Reason> because) {
    public Finding {
        spans = List.copyOf(spans);
        because = List.copyOf(because);
    }

    public String code() {
        return behaviour.code();
    }

    public Optional<Behaviour.Facet> kind() {
        return Optional.ofNullable(facet);
    }

    /** Why something was found. */
    public sealed interface Reason {
        /** The sentence resembles one that an educator wrote as an example of it. */
        record Resembles(String exemplar) implements Reason {}

        /** A rule matched these words. */
        record Rule(String words) implements Reason {}

        /** The model has learnt it from the corpus; these words weighed most. */
        record Learnt(String words) implements Reason {}
    }
}
