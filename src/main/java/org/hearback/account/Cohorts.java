package org.hearback.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, UUID> {
    Cohort save(Cohort cohort);

    Optional<Cohort> findByName(String name);

    @Query("select c.name from Cohort c order by c.name")
    List<String> names();
}
