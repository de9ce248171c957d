package org.hearback.quiz;

import java.time.Instant;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;

/**
 * Somebody may take a quiz more often than others.
 *
 * @param attempts how many more
 * @param reason for the educators in charge alone
 */
public record Allowance(ContentId quiz, int attempts, String reason, PersonId grantedBy, Instant grantedAt) {
    public static final int MOST = 10;
    public static final int LONGEST_REASON = 500;

    public Allowance {
        if (attempts < 1 || attempts > MOST) throw new IllegalArgumentException(attempts + " attempts");
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON)
            throw new IllegalArgumentException("No reason, or one too long");
    }
}
