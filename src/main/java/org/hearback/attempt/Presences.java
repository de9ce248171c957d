package org.hearback.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Presences extends Repository<Presence, UUID> {
    void save(Presence presence);

    boolean existsById(UUID id);

    @Query("select max(p.at) from Presence p where p.attempt = :attempt")
    Optional<Instant> latestOf(UUID attempt);

    @Query("select p from Presence p, Attempt a where p.attempt = a.id and a.learner in :learners")
    List<Presence> ofLearners(Collection<UUID> learners);
}
