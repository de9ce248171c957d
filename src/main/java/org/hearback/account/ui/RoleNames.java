package org.hearback.account.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearback.account.Role;

/** Roles in words, always in the same order. */
record RoleNames(Set<String> roles) {
    String in(Component where) {
        return Role.ALL.stream()
                .filter(roles::contains)
                .map(role -> where.getTranslation("account.role." + role))
                .collect(Collectors.joining(", "));
    }
}
