package org.hearback.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody to invite. */
public record Invitation(
        String name,
        Email email,
        Set<String> roles,
        @Nullable String cohort) {
    public static final int MAX_COHORT = 100;

    public Invitation {
        name = Profile.tidy(name);
        cohort = cohort == null || cohort.isBlank() ? null : Profile.tidy(cohort);
        if (name.isEmpty() || name.length() > Profile.MAX_NAME) throw new IllegalArgumentException("name");
        if (roles.isEmpty() || !Role.ALL.containsAll(roles)) throw new IllegalArgumentException("roles " + roles);
        if (cohort != null && cohort.length() > MAX_COHORT) throw new IllegalArgumentException("cohort");
    }
}
