package org.hearback.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface RememberedDevices extends Repository<RememberedDevice, UUID> {
    void save(RememberedDevice device);

    Optional<RememberedDevice> findById(UUID series);

    @Transactional
    void deleteById(UUID series);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.personId = :person")
    void deleteAllOf(UUID person);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.personId = :person and d.series <> :kept")
    void deleteAllBut(UUID kept, UUID person);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.usedAt < :before")
    void deleteUnusedSince(Instant before);
}
