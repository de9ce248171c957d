package org.hearback.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered and how it was judged when it was given; the data of a {@link Sitting#ANSWERED} step.
 *
 * @param question its id
 * @param choices the places that were chosen; see {@link Response#places}
 * @param text what was typed, if anything
 * @param right whether nothing was missing
 * @param credit the share of the marks, 0 to 1; answers of the first Hearback have none and count by {@code right}
 * @param given when the learner gave it, where that was before the server got it: the network was lost meanwhile
 */
public record Answer(
        String question,
        List<Integer> choices,
        @Nullable String text,
        boolean right,
        @Nullable Double credit,
        @Nullable Instant given) {

    /** The share of the marks, 0 to 1. */
    public double share() {
        if (credit != null) return credit;
        return right ? 1 : 0;
    }

    public Response response() {
        return new Response(choices, text);
    }

    Answer givenAt(Instant when) {
        return new Answer(question, choices, text, right, credit, when);
    }
}
