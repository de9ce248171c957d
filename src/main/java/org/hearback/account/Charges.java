package org.hearback.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Charges extends Repository<Charge, Charge.Key> {
    void save(Charge charge);

    boolean existsById(Charge.Key key);

    @Query("select c from Charge c where c.key.personId = :educator")
    List<Charge> of(UUID educator);

    @Query("""
            select count(c) > 0 from Charge c, Account a
            where a.id = :learner and a.cohort.id = c.key.cohortId and c.key.personId = :educator""")
    boolean teaches(UUID educator, UUID learner);

    @Modifying
    @Query("delete from Charge c where c.key.personId = :educator and c.key.cohortId in :cohorts")
    void relieve(UUID educator, Collection<UUID> cohorts);
}
