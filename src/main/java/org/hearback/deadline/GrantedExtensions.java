package org.hearback.deadline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantedExtensions extends Repository<GrantedExtension, UUID> {
    void save(GrantedExtension extension);

    @Query("select e from GrantedExtension e where e.personId in :people order by e.grantedAt, e.id")
    List<GrantedExtension> oldestFirst(Collection<UUID> people);
}
