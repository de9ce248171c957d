package org.hearback.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an utterance.
 *
 * @param unjudged why nothing can be said about it; null where it was read
 * @param findings behaviours, those with the highest confidence first
 * @param avoid phrases to avoid, in the order of the text, none overlapping another
 * @param suppressed what looks harmful and is not, in the order of the text
 */
public record Analysis(
        Utterance said,
        Context context,
        @Nullable Unjudged unjudged,
        List<Finding> findings,
        List<Phrase> avoid,
        List<Suppressed> suppressed,
        Form form) {
    public Analysis {
        findings = List.copyOf(findings);
        avoid = List.copyOf(avoid);
        suppressed = List.copyOf(suppressed);
    }

    /** Why an utterance cannot be judged. */
    public enum Unjudged {
        /** There are no words in it. */
        NO_WORDS,
        /** It does not seem to be English. */
        NOT_ENGLISH,
        /** The analyst could not be asked, or said nothing that can be used. Hearback's own always answers. */
        NO_ANSWER
    }

    public boolean isJudged() {
        return unjudged == null;
    }

    public Optional<Finding> find(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
    }

    public boolean has(String code) {
        return find(code).isPresent();
    }

    public Stream<Finding> harmful() {
        return findings.stream().filter(finding -> finding.behaviour().isHarmful());
    }

    public Stream<Finding> supportive() {
        return findings.stream().filter(finding -> !finding.behaviour().isHarmful());
    }
}
