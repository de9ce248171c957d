package org.hearback.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One choice.
 *
 * @param feedback why it is right or wrong, in words to the learner
 * @param credit the share of the marks in per cent that a choice earns which is nearly right, where only one is right;
 *     nothing where nothing is written
 */
public record Choice(
        @NotBlank String text,
        boolean correct,
        @NotBlank String feedback,
        @Nullable @Min(1) @Max(99) Integer credit) {
    public Choice(String text, boolean correct, String feedback) {
        this(text, correct, feedback, null);
    }

    /** The share of the marks that it earns by itself, 0 to 1. */
    public double share() {
        if (correct) return 1;
        return credit == null ? 0 : credit / 100.0;
    }

    /**
     * That no two choices read alike.
     *
     * @param path where the choices stand in their file
     * @param mayEarnPart whether a choice that is not right may have a credit
     */
    static void check(List<Choice> choices, String path, boolean mayEarnPart, Problems problems) {
        Texts.checkDistinct(choices.stream().map(Choice::text).toList(), path + "[%d].text", problems);
        for (var i = 0; i < choices.size(); i++) {
            if (choices.get(i).credit() != null && (choices.get(i).correct() || !mayEarnPart))
                problems.at(
                        path + "[" + i + "].credit",
                        "is only for a choice that is nearly right, in a question of the kind single");
        }
    }
}
