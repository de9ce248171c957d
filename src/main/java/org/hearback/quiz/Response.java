package org.hearback.quiz;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner gave as an answer, of whatever kind the question is.
 *
 * @param places what was chosen, by its place in the author's list; what each place means is the question's affair
 * @param text what was typed, where the question asks for words or a number
 */
public record Response(List<Integer> places, @Nullable String text) {
    /** The place of something that was not chosen yet. */
    public static final int OPEN = -1;

    public Response {
        places = List.copyOf(places);
    }

    /** Chosen places in no particular order, as where one ticks. */
    public static Response ticked(Collection<Integer> places) {
        return new Response(places.stream().sorted().toList(), null);
    }

    /** One place for each part in the order of the parts, as where one sorts or matches. */
    public static Response placed(List<Integer> places) {
        return new Response(places, null);
    }

    public static Response typed(String text) {
        return new Response(List.of(), text.strip());
    }

    /** Whether nothing was given: nothing chosen, nothing typed. */
    public boolean isEmpty() {
        return words().isEmpty() && places.stream().allMatch(place -> place == OPEN);
    }

    /** The typed text, or nothing. */
    String words() {
        return text == null ? "" : text.strip();
    }
}
