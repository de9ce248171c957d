package org.hearback.transcript;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analysis;
import org.hearback.language.Certainty;
import org.hearback.language.Finding;
import org.hearback.language.Phrase;
import org.hearback.language.Span;

/**
 * One thing that a turn does: a behaviour, or words better avoided. A behaviour that is only possible is to be
 * considered and neither praised nor blamed.
 *
 * @param code the behaviour's, or the kind of words: {@code alarming}, {@code jargon}, {@code label}
 * @param name how it is called, which is the code for kinds of words
 * @param kind whether it would support the patient, certain or not
 */
public record Mark(
        Weight weight,
        boolean kind,
        String code,
        String name,
        Certainty certainty,
        double confidence,
        List<Span> spans,
        Why why) {
    /**
     * Why it matters and what would be better.
     *
     * @param effect what it does to the patient
     * @param instead kinder words, or what would make it stronger
     */
    public record Why(String effect, String instead) {}

    /** Which of several marks on the same words is to be seen: never one that is good and only possible. */
    public int prominence() {
        return switch (weight) {
            case HARMS -> 3;
            case CONSIDER -> kind ? 0 : 2;
            case SUPPORTS -> 1;
        };
    }

    static List<Mark> of(Analysis analysis) {
        return Stream.concat(
                        analysis.findings().stream().map(Mark::of),
                        analysis.avoid().stream().map(Mark::of))
                .toList();
    }

    private static Mark of(Finding finding) {
        var behaviour = finding.behaviour();
        var weight = finding.certainty() == Certainty.ASKING
                ? Weight.CONSIDER
                : behaviour.isHarmful() ? Weight.HARMS : Weight.SUPPORTS;
        return new Mark(
                weight,
                !behaviour.isHarmful(),
                finding.code(),
                behaviour.name(),
                finding.certainty(),
                finding.confidence(),
                finding.spans(),
                new Why(behaviour.effect(), behaviour.improve()));
    }

    private static Mark of(Phrase phrase) {
        var code = phrase.kind().name().toLowerCase(Locale.ROOT);
        return new Mark(
                Weight.CONSIDER,
                false,
                code,
                code,
                phrase.certainty(),
                phrase.confidence(),
                List.of(phrase.span()),
                new Why(phrase.why(), phrase.instead()));
    }
}
