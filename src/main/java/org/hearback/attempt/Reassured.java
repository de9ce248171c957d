package org.hearback.attempt;

import java.time.Instant;
import org.hearback.course.Activity;

/** What a learner's words did in an activity that they finished. */
public record Reassured(Activity activity, AttemptId attempt, Instant at, Reassurance reassurance) {}
