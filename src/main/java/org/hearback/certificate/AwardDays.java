package org.hearback.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When somebody got a certificate, without what stands on it. */
interface AwardDays extends Repository<Award, String> {
    interface Issued {
        UUID getPerson();

        String getProgramme();

        Instant getIssuedAt();
    }

    @Query("""
            select a.person as person, a.programme as programme, max(a.issuedAt) as issuedAt from Award a
            where a.person in :people group by a.person, a.programme""")
    List<Issued> latest(Collection<UUID> people);
}
