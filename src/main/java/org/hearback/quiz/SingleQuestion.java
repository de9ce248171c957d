package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/** A question with exactly one right choice. */
@JsonTypeName("single")
public record SingleQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 2, max = 8) List<@Valid @NotNull Choice> choices,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements ChoiceQuestion {

    @Override
    public boolean severalMayBeTicked() {
        return false;
    }

    @Override
    public double credit(Response response) {
        return response.places().size() == 1
                ? at(response.places().getFirst()).map(Choice::share).orElse(0.0)
                : 0;
    }

    private Optional<Choice> at(int place) {
        return place >= 0 && place < choices.size() ? Optional.of(choices.get(place)) : Optional.empty();
    }

    @Override
    public void checkItself(String path, Problems problems) {
        var right = rightChoices().size();
        if (right != 1) {
            problems.at(
                    path + ".choices",
                    "has %d correct choices: \"%s\" is single, so exactly one must have correct: true"
                            .formatted(right, id));
        }
        Choice.check(choices, path + ".choices", true, problems);
    }
}
