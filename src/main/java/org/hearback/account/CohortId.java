package org.hearback.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Says which cohort is meant, in addresses too. */
public record CohortId(UUID value) implements Serializable {
    /** Nothing if the text, from an address for example, is no id. */
    public static Optional<CohortId> parse(String text) {
        try {
            return Optional.of(new CohortId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
