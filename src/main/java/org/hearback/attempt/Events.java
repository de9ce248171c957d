package org.hearback.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, UUID> {
    void save(Event event);

    List<Event> findAllByAttemptOrderByPosition(UUID attempt);

    @Query("select e from Event e, Attempt a where e.attempt = a.id and a.learner = :learner and e.type = :type")
    List<Event> ofLearner(UUID learner, String type);

    @Query("""
            select e from Event e, Attempt a
            where e.attempt = a.id and a.learner in :learners and e.type = :type order by e.position""")
    List<Event> ofLearners(Collection<UUID> learners, String type);

    /** When something was done in an attempt, without what it was. */
    interface Moment {
        UUID getAttempt();

        Instant getAt();
    }

    @Query("select e.attempt as attempt, e.at as at from Event e, Attempt a"
            + " where e.attempt = a.id and a.learner in :learners order by e.at")
    List<Moment> momentsOf(Collection<UUID> learners);

    /** When somebody last did something. */
    interface Latest {
        UUID getLearner();

        Instant getAt();
    }

    @Query("""
            select a.learner as learner, max(e.at) as at from Event e, Attempt a
            where e.attempt = a.id and a.learner in :learners group by a.learner""")
    List<Latest> latestOf(Collection<UUID> learners);
}
