package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true or false, and the reason why. The first place of a response is 1 for true and 0 for false,
 * the second that of the chosen reason.
 *
 * @param statement what is true or false
 * @param truth whether it is true
 * @param reasons of which exactly one is right
 * @param whenTrue what to say to somebody who holds it true
 * @param whenFalse what to say to somebody who holds it false
 */
@JsonTypeName("true-false")
public record TrueFalseQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotBlank String statement,
        @NotNull Boolean truth,
        @NotBlank String whenTrue,
        @NotBlank String whenFalse,
        @NotNull @Size(min = 2, max = 6) List<@Valid @NotNull Choice> reasons,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {
    /** A right verdict for a wrong reason may be a guess. */
    private static final double VERDICT_ALONE = 0.5;

    @Override
    public double credit(Response response) {
        if (!isComplete(response) || (response.places().get(0) == 1) != truth) return 0;
        return reasons.get(response.places().get(1)).correct() ? 1 : VERDICT_ALONE;
    }

    @Override
    public boolean isComplete(Response response) {
        return response.places().size() == 2
                && (response.places().get(0) == 0 || response.places().get(0) == 1)
                && response.places().get(1) >= 0
                && response.places().get(1) < reasons.size();
    }

    @Override
    public int parts() {
        return reasons.size();
    }

    @Override
    public void checkItself(String path, Problems problems) {
        var right = reasons.stream().filter(Choice::correct).count();
        if (right != 1)
            problems.at(
                    path + ".reasons",
                    "has %d correct reasons: exactly one must have correct: true in \"%s\"".formatted(right, id));
        Choice.check(reasons, path + ".reasons", false, problems);
    }
}
