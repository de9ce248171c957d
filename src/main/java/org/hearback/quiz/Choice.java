package org.hearback.quiz;

import jakarta.validation.constraints.NotBlank;

/**
 * One choice.
 *
 * @param feedback why it is right or wrong, in words to the learner
 */
public record Choice(
        @NotBlank String text, boolean correct, @NotBlank String feedback) {}
