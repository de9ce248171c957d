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
 * A question with one or several right choices.
 *
 * @param scoring whether everything must be right, as it is where nothing is written, or a part counts: each wrong tick
 *     then takes off what guessing would gain, so that ticking everything earns nothing
 */
@JsonTypeName("multiple")
public record MultipleQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 2, max = 10) List<@Valid @NotNull Choice> choices,
        @Nullable Scoring scoring,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements ChoiceQuestion {

    @Override
    public boolean severalMayBeTicked() {
        return true;
    }

    @Override
    public double credit(Response response) {
        if (isRight(response)) return 1;
        if (scoring != Scoring.SHARE) return 0;
        var right = rightChoices();
        var hits = response.places().stream().distinct().filter(right::contains).count();
        var misses = response.places().stream().distinct().count() - hits;
        var share = (double) hits / right.size() - (double) misses / (choices.size() - right.size());
        return Math.max(0, share);
    }

    @Override
    public void checkItself(String path, Problems problems) {
        var right = rightChoices().size();
        if (right == 0)
            problems.at(
                    path + ".choices", "has no correct choice: give \"%s\" at least one correct: true".formatted(id));
        if (right == choices.size())
            problems.at(
                    path + ".choices",
                    "has no wrong choice: whoever ticks everything would be right in \"%s\"".formatted(id));
        Choice.check(choices, path + ".choices", false, problems);
    }
}
