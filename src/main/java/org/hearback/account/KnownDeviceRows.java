package org.hearback.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface KnownDeviceRows extends Repository<KnownDevice, String> {
    void save(KnownDevice device);

    boolean existsById(String id);

    @Transactional
    @Modifying
    @Query("delete from KnownDevice d where d.signedInAt < :before")
    void deleteUnusedSince(Instant before);
}
