package org.hearback.quiz;

import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to a learner.
 *
 * @param vignette the case that it belongs to, if there is one
 */
public record Asked(Question question, @Nullable Vignette vignette) {}
