package org.hearback.attempt;

import java.time.Instant;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;

/** A learner has finished an activity, passed or not. Published once per attempt, in its transaction. */
public record ActivityCompleted(PersonId learner, ContentId activity, AttemptId attempt, Result result, Instant at) {}
