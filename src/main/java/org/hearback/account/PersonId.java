package org.hearback.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Says which person is meant and nothing about them: safe in logs, addresses and exports. */
public record PersonId(UUID value) implements Serializable {
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    public static PersonId next() {
        return new PersonId(IDS.generate());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    /** Nothing if the text, from an address for example, is no id. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
