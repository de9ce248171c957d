package org.hearback.coach.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Certainty;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Span;

/**
 * One thing to say about somebody's words.
 *
 * @param code the behaviour, the kind of phrase, or {@code but}
 * @param spans the words it is about, in the order of the text
 * @param name what it is called
 * @param question how to ask about it rather than tell it
 * @param effect what it does to the patient
 * @param kinder what would make it kinder, or the good in it stronger
 * @param because why it was found
 * @param evidence keys of the studies
 */
record Note(
        String code,
        Weight weight,
        Certainty certainty,
        double confidence,
        List<Span> spans,
        String name,
        String question,
        String effect,
        String kinder,
        List<Reason> because,
        List<String> evidence)
        implements Mark {

    /** What hurts is told only where it is sure; everything else is told unless it is doubtful. */
    boolean isAsked() {
        return certainty == Certainty.ASKING || weight == Weight.HARMS && certainty != Certainty.SURE;
    }

    /** The words it is about. */
    String quoteOf(String text) {
        return spans.stream().map(span -> span.of(text).strip()).collect(Collectors.joining(" … "));
    }

    /** The same for two notes that say the same about the same kind of thing. */
    String key(String text) {
        return weight == Weight.CONSIDER ? code + ":" + quoteOf(text).toLowerCase(java.util.Locale.ROOT) : code;
    }
}
