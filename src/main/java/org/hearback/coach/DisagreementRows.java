package org.hearback.coach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisagreementRows extends Repository<Disagreement, UUID> {
    void save(Disagreement disagreement);

    long count();

    @Query("select d from Disagreement d order by d.at desc, d.id")
    List<Disagreement> findLatest(Limit limit);

    void deleteById(UUID id);
}
