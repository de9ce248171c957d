package org.hearback.video;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.hearback.quiz.Question;
import org.jspecify.annotations.Nullable;

/**
 * A place where the film stops and asks something: either a question with choices, or for a sentence.
 *
 * @param at the second; where a scene has just ended there, the film stops at its last picture
 */
public record Pause(
        @Min(1) int at,
        @Valid @Nullable Question question,
        @Valid @Nullable Say say) {

    /** Unique in its film and never reused, since answers are stored under it. */
    public String id() {
        if (question != null) return question.id();
        return required(say).id();
    }

    /** Minutes and seconds, as the player shows them. */
    public String place() {
        return "%d:%02d".formatted(at / 60, at % 60);
    }

    /** What its answer rests on. */
    List<String> evidence() {
        if (question != null) return question.evidence();
        return required(say).evidence();
    }

    private static Say required(@Nullable Say say) {
        if (say == null) throw new IllegalStateException("asks nothing");
        return say;
    }
}
