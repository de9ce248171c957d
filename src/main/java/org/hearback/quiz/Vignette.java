package org.hearback.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A case that several questions share.
 *
 * @param id by which the questions name it
 * @param text paragraphs are separated by an empty line
 */
public record Vignette(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 4000) String text) {}
