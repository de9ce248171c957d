package org.hearback.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface SignInAttempts extends Repository<SignInAttempt, UUID> {
    void save(SignInAttempt attempt);

    @Query("select a from SignInAttempt a where a.target = :target and a.at > :since order by a.at, a.id")
    List<SignInAttempt> findSince(Instant since, String target);

    @Transactional
    @Modifying
    @Query("delete from SignInAttempt a where a.id in :ids")
    void delete(Collection<UUID> ids);

    @Transactional
    @Modifying
    @Query("delete from SignInAttempt a where a.target = :target")
    void forget(String target);

    @Transactional
    @Modifying
    @Query("delete from SignInAttempt a where a.at < :before")
    void deleteBefore(Instant before);
}
