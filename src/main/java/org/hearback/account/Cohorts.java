package org.hearback.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, UUID> {
    String WITH_LEARNERS = """
            select new org.hearback.account.TaughtCohort(c.id, c.name,
                (select count(a) from Account a where a.cohort = c and 'LEARNER' member of a.roles))
            from Cohort c""";

    Cohort save(Cohort cohort);

    Optional<Cohort> findByName(String name);

    @Query("select c.name from Cohort c order by c.name")
    List<String> names();

    @Query(WITH_LEARNERS + " order by c.name")
    List<TaughtCohort> withLearners();

    @Query(WITH_LEARNERS + " where c.id = :id")
    Optional<TaughtCohort> withLearners(UUID id);

    @Query(WITH_LEARNERS + " where c = (select p.cohort from Account p where p.id = :person)")
    Optional<TaughtCohort> ofPerson(UUID person);

    @Query(WITH_LEARNERS + ", Charge h where h.key.cohortId = c.id and h.key.personId = :educator order by c.name")
    List<TaughtCohort> taughtBy(UUID educator);
}
