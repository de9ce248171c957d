package org.hearback.badge;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Achievements extends Repository<Achievement, Achievement.Id> {
    Achievement save(Achievement achievement);

    Optional<Achievement> findById(Achievement.Id id);
}
