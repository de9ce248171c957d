package org.hearback.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;

/**
 * Questions with one or several right choices.
 *
 * @param passPercent the share of questions that must be right, 1-100
 */
public record Quiz(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @Min(1) @Max(100) int passPercent,
        @NotEmpty List<@Valid @NotNull Question> questions)
        implements Activity {

    /** How many questions must be right. */
    public int neededToPass() {
        return Math.ceilDiv(questions.size() * passPercent, 100);
    }
}
