package org.hearback.account;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who learns, teaches and administers here. */
@Service
@Transactional
public class People {
    private final Accounts accounts;
    private final CohortBook cohorts;

    People(Accounts accounts, CohortBook cohorts) {
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @PreAuthorize("hasAnyRole('EDUCATOR', 'ADMIN') or isAuthenticated() and #id == principal.id()")
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return accounts.findById(id.value()).map(Account::toPerson);
    }

    @PreAuthorize("hasAnyRole('EDUCATOR', 'ADMIN') or isAuthenticated() and #id == principal.id()")
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }

    /** People whose name, e-mail or cohort contains the text, by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Person> search(String text, int limit) {
        return accounts.search(pattern(text), Limit.of(limit)).stream()
                .map(Account::toPerson)
                .toList();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public long countMatching(String text) {
        return accounts.countMatching(pattern(text));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<String> cohorts() {
        return cohorts.names();
    }

    /** False if nobody would be left to administer, and then nothing has changed. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean assign(PersonId id, Set<String> roles, @Nullable String cohort) {
        if (roles.isEmpty() || !Role.ALL.containsAll(roles)) throw new IllegalArgumentException("roles " + roles);
        var account = accounts.findById(id.value()).orElseThrow();
        var resigns = account.isActive() && account.has(Role.ADMIN) && !roles.contains(Role.ADMIN);
        if (resigns && accounts.countActiveAdministrators() == 1) return false;
        account.assign(roles, cohorts.named(cohort));
        return true;
    }

    @PreAuthorize("isAuthenticated() and #id == principal.id()")
    public void describe(PersonId id, Profile profile) {
        accounts.findById(id.value()).orElseThrow().describe(profile);
    }

    @PreAuthorize("isAuthenticated() and #id == principal.id()")
    @Transactional(readOnly = true)
    public boolean wantsReminders(PersonId id) {
        return accounts.findById(id.value()).orElseThrow().wantsReminders();
    }

    @PreAuthorize("isAuthenticated() and #id == principal.id()")
    public void remind(PersonId id, boolean wanted) {
        accounts.findById(id.value()).orElseThrow().remind(wanted);
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
