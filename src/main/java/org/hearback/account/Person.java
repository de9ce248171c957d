package org.hearback.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules may know them.
 *
 * @param name as it should stand on a certificate
 * @param profession unknown until an invited person has said it
 * @param active has chosen a password; until then they are invited
 */
public record Person(
        PersonId id,
        Email email,
        String name,
        @Nullable Profession profession,
        @Nullable String registrationBody,
        @Nullable String registrationNumber,
        Set<String> roles,
        @Nullable String cohort,
        boolean active) {}
