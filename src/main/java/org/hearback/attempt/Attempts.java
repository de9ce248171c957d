package org.hearback.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, UUID> {
    void save(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    Optional<Attempt> findFirstByLearnerAndActivityOrderByNumberDesc(UUID learner, String activity);

    List<Attempt> findAllByLearnerOrderByStartedAtAscNumberAsc(UUID learner);

    @Query("select a from Attempt a where a.learner in :learners order by a.startedAt, a.number")
    List<Attempt> ofLearners(Collection<UUID> learners);

    @Query("select a from Attempt a where a.learner = :learner and a.activity = :activity order by a.number")
    List<Attempt> of(UUID learner, String activity);
}
