package org.hearback.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was granted so that a test tests what it should, and by whom.
 *
 * @param extraPercent more time in timed quizzes; 0 takes back what was granted before
 * @param reason for the educators in charge alone
 */
public record Accommodation(int extraPercent, @Nullable String reason, PersonId grantedBy, Instant grantedAt) {}
