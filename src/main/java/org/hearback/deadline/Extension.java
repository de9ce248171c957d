package org.hearback.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.hearback.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A learner was given longer, or no longer is.
 *
 * @param due null where the cohort's own day counts again
 * @param reason for the educators in charge alone
 */
public record Extension(
        Goal goal, @Nullable LocalDate due, @Nullable String reason, PersonId grantedBy, Instant grantedAt) {}
