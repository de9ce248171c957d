package org.hearback.video;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * “What would you say?”: one sentence of the learner's own, then a model answer beside it.
 *
 * @param prompt the moment, and what the sentence should do
 * @param says the line of the patient that is answered, if there is one; the coach needs it to read along
 * @param why what makes the model answer work
 */
public record Say(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotBlank String prompt,
        @Nullable String says,
        @NotBlank String modelAnswer,
        @NotBlank String why,
        @NotEmpty List<@NotBlank String> evidence) {}
