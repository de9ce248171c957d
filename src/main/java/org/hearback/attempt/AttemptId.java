package org.hearback.attempt;

import java.util.UUID;

/** Names one learner's one go at one activity. */
public record AttemptId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
