package org.hearback.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Mails extends Repository<Mail, UUID> {
    void save(Mail mail);

    Optional<Mail> findById(UUID id);

    @Query("select m from Mail m order by m.createdAt desc, m.id desc")
    List<Mail> findLatest(Limit limit);

    @Query("select m.id from Mail m where m.sentAt is null and m.nextTry <= :now and m.tries < 20 order by m.nextTry")
    List<UUID> findDue(Instant now, Limit limit);

    /** One if the mail is now ours to send, none if another node was faster. */
    @Transactional
    @Modifying
    @Query("""
            update Mail m set m.nextTry = :until, m.tries = m.tries + 1
            where m.id = :id and m.sentAt is null and m.nextTry <= :now""")
    int claim(UUID id, Instant now, Instant until);
}
