package org.hearback.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface OneTimeLinks extends Repository<OneTimeLink, UUID> {
    void save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String hash);

    @Query("""
            select count(l) from OneTimeLink l
            where l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now""")
    long countOpen(OneTimeLink.Purpose purpose, Instant now);

    /** How many links it has used up: one, or none if somebody was faster. */
    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OneTimeLink l set l.usedAt = :now where l.id = :id and l.usedAt is null and l.expiresAt > :now")
    int use(UUID id, Instant now);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OneTimeLink l set l.usedAt = :now where l.personId = :person and l.usedAt is null")
    void useUpAllOf(UUID person, Instant now);

    @Transactional
    @Modifying
    @Query("delete from OneTimeLink l where l.expiresAt < :before")
    void deleteExpiredBefore(Instant before);
}
