package org.hearback.certificate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revocations extends Repository<Revocation, String> {
    void save(Revocation revocation);

    @Query("select r from Revocation r where r.award in :awards")
    List<Revocation> of(Collection<String> awards);
}
