package org.hearback.account;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which educators are in charge of which cohorts. An administrator puts them there, and sees nothing of what is learned
 * unless they are an educator in charge as well.
 */
@Service
@Transactional
public class Teaching {
    private final Charges charges;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Clock clock;

    Teaching(Charges charges, Cohorts cohorts, Accounts accounts, CurrentPerson current, Clock clock) {
        this.charges = charges;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** The cohorts that an educator is in charge of, by name. */
    @PreAuthorize("hasRole('EDUCATOR') and #educator == principal.id()")
    @Transactional(readOnly = true)
    public List<TaughtCohort> cohorts(PersonId educator) {
        return cohorts.taughtBy(educator.value());
    }

    /** Every cohort, by name. */
    @PreAuthorize("hasAnyRole('ADMIN', 'UNATTENDED')")
    @Transactional(readOnly = true)
    public List<TaughtCohort> all() {
        return cohorts.withLearners();
    }

    @TeachesCohort
    @Transactional(readOnly = true)
    public TaughtCohort get(CohortId cohort) {
        return cohorts.withLearners(cohort.value()).orElseThrow();
    }

    /** Who learns in a cohort, by name. */
    @TeachesCohort
    @Transactional(readOnly = true)
    public List<Person> learners(CohortId cohort) {
        return accounts.learnersOf(cohort.value()).stream()
                .map(Account::toPerson)
                .toList();
    }

    @TeachesPerson
    @Transactional(readOnly = true)
    public Person learner(PersonId learner) {
        return accounts.findById(learner.value()).orElseThrow().toPerson();
    }

    /** The cohort that a learner is in themselves, if any. */
    @OwnData
    @Transactional(readOnly = true)
    public Optional<CohortId> ownCohort(PersonId learner) {
        return cohorts.ofPerson(learner.value()).map(TaughtCohort::id);
    }

    /** Who of a cohort wants to be reminded by mail: whoever can sign in and has not said no. */
    @PreAuthorize("hasRole('UNATTENDED')")
    @Transactional(readOnly = true)
    public List<Person> toRemind(CohortId cohort) {
        return accounts.learnersOf(cohort.value()).stream()
                .filter(account -> account.isActive() && account.wantsReminders())
                .map(Account::toPerson)
                .toList();
    }

    /** The cohort of a learner of one's own. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public TaughtCohort cohortOf(PersonId learner) {
        return cohorts.ofPerson(learner.value()).orElseThrow();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Set<CohortId> inChargeOf(PersonId educator) {
        return charges.of(educator.value()).stream().map(Charge::cohort).collect(Collectors.toSet());
    }

    /** Puts an educator in charge of these cohorts, and of no others. */
    @PreAuthorize("hasRole('ADMIN')")
    public void putInCharge(PersonId educator, Set<CohortId> wanted) {
        var now = inChargeOf(educator);
        var ended = new HashSet<>(now);
        ended.removeAll(wanted);
        if (!ended.isEmpty()) {
            charges.relieve(
                    educator.value(), ended.stream().map(CohortId::value).toList());
        }
        wanted.stream()
                .filter(cohort -> !now.contains(cohort))
                .forEach(cohort -> charges.save(new Charge(cohort, educator, current.id(), clock.instant())));
    }
}
