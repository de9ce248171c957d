package org.hearback.account;

import java.util.UUID;

/**
 * People who learn together, as their educators know them.
 *
 * @param learners how many they are
 */
public record TaughtCohort(CohortId id, String name, long learners) {
    TaughtCohort(UUID id, String name, long learners) {
        this(new CohortId(id), name, learners);
    }
}
