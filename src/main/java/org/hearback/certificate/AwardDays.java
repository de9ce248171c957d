package org.hearback.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When somebody got a certificate that was not revoked, and how long it holds, without what else stands on it. */
interface AwardDays extends Repository<Award, String> {
    interface Issued {
        UUID getPerson();

        String getProgramme();

        Instant getIssuedAt();

        Instant getCompletedAt();

        @Nullable
        Integer getValidMonths();
    }

    /** The latest of a programme last. */
    @Query("""
            select a.person as person, a.programme as programme, a.issuedAt as issuedAt,
                a.completedAt as completedAt, a.validMonths as validMonths from Award a
            where a.person in :people and not exists (select r.award from Revocation r where r.award = a.number)
            order by a.awardNumber""")
    List<Issued> of(Collection<UUID> people);
}
