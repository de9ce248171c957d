package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One question.
 *
 * @param id unique in its quiz and never reused, since answers are stored under it
 * @param prompt what is asked, including the situation; paragraphs are separated by an empty line
 * @param explanation shown with the feedback once it is answered
 */
public record Question(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotNull Kind kind,
        @NotBlank String prompt,
        @NotNull @Size(min = 2, max = 8) List<@Valid @NotNull Choice> choices,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence) {

    /** Whether these choices, by their place in the list, are the right ones and no others. */
    boolean isRight(Collection<Integer> chosen) {
        return Set.copyOf(chosen).equals(rightChoices());
    }

    Set<Integer> rightChoices() {
        return IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).correct())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** How many choices may be right. */
    public enum Kind {
        /** Exactly one. */
        @JsonProperty("single")
        SINGLE,
        /** At least one; every right one and no wrong one must be ticked. */
        @JsonProperty("multiple")
        MULTIPLE
    }

    /**
     * One choice.
     *
     * @param feedback why it is right or wrong, in words to the learner
     */
    public record Choice(
            @NotBlank String text,
            boolean correct,
            @NotBlank String feedback) {}
}
