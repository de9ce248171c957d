package org.hearback.account;

import java.util.List;

/** What people may do. Plain strings, since annotations such as {@code @RolesAllowed} take nothing else. */
public final class Role {
    public static final String LEARNER = "LEARNER";
    public static final String EDUCATOR = "EDUCATOR";
    public static final String ADMIN = "ADMIN";

    public static final List<String> ALL = List.of(LEARNER, EDUCATOR, ADMIN);

    private Role() {}
}
