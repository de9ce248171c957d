package org.hearback.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * So many questions of a bank, chosen by chance from those that fit everything that is written here. Several draws make
 * a stratified sample.
 *
 * @param bank where to draw from; the quiz's own questions where nothing is written
 * @param tag that the questions must have
 * @param outcome that the questions must test, word for word
 * @param difficulty that the questions must have
 * @param count how many
 */
public record Draw(
        @Nullable ContentId bank,
        @Nullable String tag,
        @Nullable String outcome,
        Question.@Nullable Difficulty difficulty,
        @Min(1) @Max(60) int count) {

    boolean fits(Question question) {
        var aim = question.aim();
        if (aim == null) return tag == null && outcome == null && difficulty == null;
        return (tag == null || aim.tags().contains(tag))
                && (outcome == null || aim.outcome().equals(outcome))
                && (difficulty == null || aim.difficulty() == difficulty);
    }
}
