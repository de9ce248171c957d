package org.hearback.badge;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredBadges extends Repository<Badge, String> {
    Badge save(Badge badge);

    Optional<Badge> findById(String number);
}
