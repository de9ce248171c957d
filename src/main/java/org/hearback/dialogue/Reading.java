package org.hearback.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.language.Analysis;
import org.hearback.language.Certainty;
import org.hearback.language.Phrase;
import org.hearback.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an answer. It is stored with the turn, so that a talk stays the same whatever reads it later.
 *
 * @param shown behaviours, the surest first
 * @param avoid words better avoided, in the order of the text
 * @param but the "but" that takes back a kindness just given
 */
public record Reading(
        List<Shown> shown, List<Avoid> avoid, @Nullable Span but) {
    public static final Reading NOTHING = new Reading(List.of(), List.of(), null);

    public Reading {
        shown = Lists.given(shown);
        avoid = Lists.given(avoid);
    }

    /**
     * A behaviour in the answer.
     *
     * @param confidence the chance that a careful rater would agree, 0 to 1
     * @param asking whether it is only sure enough to ask about
     * @param spans the words that do it; none where an author has named it and nobody has found the words
     */
    public record Shown(String code, @Nullable String facet, double confidence, boolean asking, List<Span> spans) {
        public Shown {
            spans = Lists.given(spans);
        }
    }

    /**
     * Words better avoided.
     *
     * @param kind {@code alarming}, {@code jargon} or {@code label}
     */
    public record Avoid(String kind, Span span, String instead, boolean asking) {}

    /** What the analysis of somebody's own words found. */
    public static Reading of(Analysis analysis) {
        return new Reading(
                analysis.findings().stream()
                        .map(finding -> new Shown(
                                finding.code(),
                                finding.kind().map(facet -> facet.code()).orElse(null),
                                finding.confidence(),
                                finding.certainty() == Certainty.ASKING,
                                finding.spans()))
                        .toList(),
                analysis.avoid().stream()
                        .map(phrase -> new Avoid(
                                nameOf(phrase.kind()),
                                phrase.span(),
                                phrase.instead(),
                                phrase.certainty() == Certainty.ASKING))
                        .toList(),
                analysis.form().butAfterValidation());
    }

    /** What an author says that a reply does. */
    public static Reading authored(List<String> codes) {
        return new Reading(
                codes.stream()
                        .map(code -> new Shown(code, null, 1, false, List.of()))
                        .toList(),
                List.of(),
                null);
    }

    /** The same behaviours, each with the words where an analysis has found it as well. */
    Reading placedBy(Analysis analysis) {
        return new Reading(
                shown.stream()
                        .map(one -> analysis.find(one.code())
                                .map(finding -> new Shown(
                                        one.code(), one.facet(), one.confidence(), one.asking(), finding.spans()))
                                .orElse(one))
                        .toList(),
                avoid,
                but);
    }

    public Optional<Shown> find(String code) {
        return shown.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Codes of the behaviours that were found for certain. */
    public Stream<String> codes() {
        return shown.stream().filter(one -> !one.asking()).map(Shown::code);
    }

    /** Kinds of words better avoided that were found for certain, each once. */
    Stream<String> kindsOfWords() {
        return avoid.stream().filter(one -> !one.asking()).map(Avoid::kind).distinct();
    }

    private static String nameOf(Phrase.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
