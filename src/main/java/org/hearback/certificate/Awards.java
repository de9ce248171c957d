package org.hearback.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Awards extends Repository<Award, String> {
    void save(Award award);

    Optional<Award> findByNumber(String number);

    List<Award> findAllByPersonOrderByIssuedAtDescNumberAsc(UUID person);

    boolean existsByPersonAndProgrammeAndAwardNumber(UUID person, String programme, int awardNumber);

    @Query("select p from AwardPdf p, Award a where a.number = p.number and a.number = :number and a.person = :person")
    Optional<AwardPdf> pdf(String number, UUID person);
}
