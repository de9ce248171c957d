package org.hearback.coach.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analysis;
import org.hearback.language.Certainty;
import org.hearback.language.Finding;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Lexicon;
import org.hearback.language.Phrase;
import org.hearback.language.Span;

/** What there is to say about an analysis, the most useful first: what may hurt, what to consider, what supports. */
final class Notes {
    private final Lexicon lexicon;
    private final UnaryOperator<String> words;

    /** @param words the interface's own, by their key */
    Notes(Lexicon lexicon, UnaryOperator<String> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<Note> on(Analysis analysis) {
        var doubts = new ArrayList<Note>();
        analysis.harmful().map(this::note).forEach(doubts::add);
        analysis.avoid().stream().map(this::note).forEach(doubts::add);
        analysis.form().cancellingBut().map(this::but).ifPresent(doubts::add);
        doubts.sort(Comparator.comparing(note -> note.spans().getFirst()));
        var supports = analysis.supportive()
                .filter(finding -> !isOvershadowed(finding, analysis))
                .map(this::note)
                .sorted(Comparator.comparing(note -> note.spans().getFirst()));
        return Stream.concat(doubts.stream(), supports)
                .sorted(Comparator.comparing(Note::weight).reversed())
                .toList();
    }

    // three guesses at the good in one sentence are noise: the likeliest is enough
    private static boolean isOvershadowed(Finding finding, Analysis analysis) {
        return finding.certainty() == Certainty.ASKING
                && analysis.supportive()
                        .anyMatch(other -> other.confidence() > finding.confidence()
                                && other.spans().containsAll(finding.spans()));
    }

    private Note note(Finding finding) {
        var behaviour = finding.behaviour();
        var name = finding.kind()
                .map(kind -> behaviour.name() + ": " + kind.name())
                .orElse(behaviour.name());
        return new Note(
                finding.code(),
                weightOf(finding),
                finding.certainty(),
                finding.confidence(),
                finding.spans(),
                name,
                behaviour.question(),
                behaviour.effect(),
                behaviour.improve(),
                finding.because(),
                behaviour.evidence());
    }

    private static Weight weightOf(Finding finding) {
        if (finding.certainty() == Certainty.ASKING) return Weight.CONSIDER;
        return finding.behaviour().isHarmful() ? Weight.HARMS : Weight.SUPPORTS;
    }

    private Note note(Phrase phrase) {
        var kind = lexicon.of(phrase.kind());
        return new Note(
                phrase.kind().name().toLowerCase(Locale.ROOT),
                Weight.CONSIDER,
                phrase.certainty(),
                phrase.confidence(),
                List.of(phrase.span()),
                kind.name(),
                words.apply("coach.ask." + phrase.kind()),
                phrase.why(),
                phrase.instead(),
                List.of(),
                kind.evidence());
    }

    private Note but(Span but) {
        return new Note(
                "but",
                Weight.CONSIDER,
                Certainty.FAIRLY_SURE,
                1,
                List.of(but),
                words.apply("coach.but"),
                words.apply("coach.but.question"),
                words.apply("coach.but.effect"),
                words.apply("coach.but.kinder"),
                List.<Reason>of(),
                List.of());
    }
}
