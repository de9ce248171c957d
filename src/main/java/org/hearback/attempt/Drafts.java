package org.hearback.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, Draft.Key> {
    void save(Draft draft);

    @Query("select d from Draft d where d.key.attempt = :attempt")
    List<Draft> ofAttempt(UUID attempt);
}
