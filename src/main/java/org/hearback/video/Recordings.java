package org.hearback.video;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Recordings extends Repository<Recording, UUID> {
    Recording save(Recording recording);

    Optional<Recording> findById(UUID id);

    Optional<Recording> findByWaitsFor(String video);

    List<Recording> findAllByVideoAndPublishedAtNotNullOrderByPublishedAtDesc(String video);

    void delete(Recording recording);

    /** Whether another film or poster is this very file. */
    @Query("select count(r) > 0 from Recording r where r.id <> :except and (r.film = :file or r.poster = :file)")
    boolean isUsedBesides(UUID except, String file);
}
