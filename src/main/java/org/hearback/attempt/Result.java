package org.hearback.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param passed whether it counts towards the module
 * @param score where the activity has one
 * @param tally where the activity has questions that one may leave
 * @param outcomes how much of each outcome was shown, by the outcome's sentence as the activity lists it; empty where
 *     the activity cannot tell, and in results from before this was asked
 * @param reassurance what the learner's words did, where there were any; {@link Practice#complete} adds it
 * @param ending what its author calls the end that a story came to; null where there is no story, and in results from
 *     before this was asked
 */
public record Result(
        boolean passed,
        @Nullable Score score,
        @Nullable Tally tally,
        Map<String, Score> outcomes,
        @Nullable Reassurance reassurance,
        @Nullable String ending) {
    @SuppressWarnings("ConstantValue") // stored results may lack them
    public Result {
        outcomes = outcomes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    public Result(boolean passed, @Nullable Score score) {
        this(passed, score, null, Map.of(), null, null);
    }

    /** For activities that are done when they are finished. */
    public static Result done() {
        return new Result(true, null);
    }

    /** The same with what became of its questions. */
    public Result with(Tally tally) {
        return new Result(passed, score, tally, outcomes, reassurance, ending);
    }

    /** The same with what was shown of each outcome, by the outcome's sentence. */
    public Result with(Map<String, Score> outcomes) {
        return new Result(passed, score, tally, outcomes, reassurance, ending);
    }

    /** The same with what the learner's words did. */
    public Result with(Reassurance reassurance) {
        return new Result(passed, score, tally, outcomes, reassurance, ending);
    }

    /** The same with the end that the story came to. */
    public Result endingWith(String title) {
        return new Result(passed, score, tally, outcomes, reassurance, title);
    }
}
