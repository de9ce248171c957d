package org.hearback.opinion;

import java.util.List;
import org.hearback.language.Analysis;
import org.hearback.language.Analysis.Unjudged;
import org.hearback.language.Context;
import org.hearback.language.Finding;
import org.hearback.language.Form;
import org.hearback.language.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * What a model from outside makes of somebody's words.
 *
 * @param silence why it has none; null where it has, and then the analysis is judged
 */
public record Opinion(Analysis analysis, @Nullable Silence silence) {
    /** Why there is no second opinion. */
    public enum Silence {
        /** There are no words to ask about. */
        NO_WORDS,
        /** There are more words than {@value SecondOpinions#LONGEST} characters. */
        TOO_LONG,
        /** No answer came in time, or nobody waits for it any more. */
        TOO_LATE,
        /** Nobody is there at the address. */
        UNREACHABLE,
        /** The key is not accepted. */
        NOT_ADMITTED,
        /** The model has too much to do. */
        BUSY,
        /** The address answers that something is wrong. */
        BROKEN,
        /** The model does not want to answer. */
        REFUSED,
        /** What it answers is not what was asked for. */
        UNUSABLE
    }

    static Opinion of(Utterance said, Context context, List<Finding> findings) {
        return new Opinion(
                new Analysis(said, context, null, findings, List.of(), List.of(), Form.of(said.text())), null);
    }

    static Opinion none(Utterance said, Context context, Silence silence) {
        var unjudged = silence == Silence.NO_WORDS ? Unjudged.NO_WORDS : Unjudged.NO_ANSWER;
        var read = said.text().substring(0, Math.min(said.text().length(), Utterance.LONGEST));
        return new Opinion(
                new Analysis(said, context, unjudged, List.of(), List.of(), List.of(), Form.of(read)), silence);
    }
}
