package org.hearback.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantedAccommodations extends Repository<GrantedAccommodation, UUID> {
    void save(GrantedAccommodation accommodation);

    @Query("select g from GrantedAccommodation g where g.personId = :person order by g.grantedAt desc, g.id desc")
    List<GrantedAccommodation> newestFirst(UUID person);
}
