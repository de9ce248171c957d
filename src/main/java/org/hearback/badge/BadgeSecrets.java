package org.hearback.badge;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BadgeSecrets extends Repository<BadgeSecret, Integer> {
    BadgeSecret save(BadgeSecret secret);

    Optional<BadgeSecret> findById(Integer id);
}
