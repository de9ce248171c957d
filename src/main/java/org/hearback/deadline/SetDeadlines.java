package org.hearback.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetDeadlines extends Repository<SetDeadline, UUID> {
    void save(SetDeadline deadline);

    @Query("select d from SetDeadline d where d.cohortId = :cohort order by d.setAt, d.id")
    List<SetDeadline> oldestFirst(UUID cohort);
}
