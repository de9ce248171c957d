package org.hearback.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reissues extends Repository<Reissue, String> {
    void save(Reissue reissue);

    @Query("select r from Reissue r where r.award in :awards order by r.edition")
    List<Reissue> of(Collection<String> awards);

    @Query("select r.number from Reissue r where r.sha256 = :sha256")
    List<String> printedAs(String sha256);

    @Query("select p from ReissuePdf p, Reissue r, Award a where r.number = p.number and a.number = r.award"
            + " and r.number = :number and a.person = :person")
    Optional<ReissuePdf> pdf(String number, UUID person);
}
