package org.hearback.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When somebody got a certificate that was not revoked, without what stands on it. */
interface AwardDays extends Repository<Award, String> {
    interface Issued {
        UUID getPerson();

        String getProgramme();

        Instant getIssuedAt();
    }

    @Query("""
            select a.person as person, a.programme as programme, max(a.issuedAt) as issuedAt from Award a
            where a.person in :people and not exists (select r.award from Revocation r where r.award = a.number)
            group by a.person, a.programme""")
    List<Issued> latest(Collection<UUID> people);
}
