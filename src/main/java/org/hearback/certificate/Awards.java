package org.hearback.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Awards extends Repository<Award, String> {
    void save(Award award);

    @Query("select a from Award a where a.number = :number"
            + " or exists (select r from Reissue r where r.award = a.number and r.number = :number)")
    Optional<Award> bearing(String number);

    @Query("select a from Award a where a.number in :numbers")
    List<Award> numbered(Collection<String> numbers);

    @Query("select a.number from Award a where a.sha256 = :sha256")
    List<String> printedAs(String sha256);

    @Query("select a from Award a where a.person in :people order by a.issuedAt desc, a.number")
    List<Award> ofPeople(Collection<UUID> people);

    Optional<Award> findFirstByPersonAndProgrammeOrderByAwardNumberDesc(UUID person, String programme);

    boolean existsByPersonAndProgrammeAndAwardNumber(UUID person, String programme, int awardNumber);

    @Query("select p from AwardPdf p, Award a where a.number = p.number and a.number = :number and a.person = :person")
    Optional<AwardPdf> pdf(String number, UUID person);
}
