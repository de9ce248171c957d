package org.hearback.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a turn, in the shape in which it leaves Hearback: the shell writes it as JSON, and what a screen
 * shows or a spreadsheet holds is taken from it too, so that all of them agree. Offsets count {@code char}s.
 *
 * @param behaviours what the words do, the most certain first
 * @param suppressed what looks harmful and is fine here; never to be counted as a behaviour
 * @param avoid words better avoided
 * @param readingAge in years; null where the turn is too short to tell
 * @param unjudged why nothing can be said about the turn: {@code no-words} or {@code not-english}; null where it was read
 */
@JsonPropertyOrder({"behaviours", "suppressed", "avoid", "readingAge", "unjudged"})
public record CodedTurn(
        List<Found> behaviours,
        List<Harmless> suppressed,
        List<Avoid> avoid,
        @Nullable Double readingAge,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unjudged) {

    /** A behaviour with the words that do it. */
    public record Found(String code, double confidence, List<Words> spans) {}

    /** Words of the turn and where they stand in it. */
    public record Words(int start, int end, String text) {}

    /** Words that would be harmful or better avoided if they were not negated, quoted or explained. */
    public record Harmless(String code, int start, int end, String text, String reason) {}

    /** Words better avoided, with why and what to say in their place. */
    public record Avoid(int start, int end, String text, String why, String instead) {}

    public static CodedTurn of(Analysis analysis) {
        var text = analysis.said().text();
        return new CodedTurn(
                analysis.findings().stream()
                        .map(finding -> found(finding, text))
                        .toList(),
                analysis.suppressed().stream().map(each -> harmless(each, text)).toList(),
                analysis.avoid().stream().map(phrase -> avoid(phrase, text)).toList(),
                analysis.isJudged() ? analysis.form().readingAge() : null,
                analysis.unjudged() == null ? null : Codes.of(analysis.unjudged()));
    }

    private static Found found(Finding finding, String text) {
        var words = finding.spans().stream()
                .map(span -> new Words(span.start(), span.end(), span.of(text)))
                .toList();
        return new Found(finding.code(), rounded(finding.confidence()), words);
    }

    private static Harmless harmless(Suppressed suppressed, String text) {
        var span = suppressed.span();
        return new Harmless(suppressed.code(), span.start(), span.end(), span.of(text), Codes.of(suppressed.reason()));
    }

    private static Avoid avoid(Phrase phrase, String text) {
        var span = phrase.span();
        return new Avoid(span.start(), span.end(), span.of(text), phrase.why(), phrase.instead());
    }

    // more digits would promise more than a calibration can hold
    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
