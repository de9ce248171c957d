package org.hearback.quiz;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantedAllowances extends Repository<GrantedAllowance, UUID> {
    void save(GrantedAllowance allowance);

    @Query("select g from GrantedAllowance g where g.personId = :person order by g.grantedAt desc, g.id desc")
    List<GrantedAllowance> newestFirst(UUID person);

    @Query("select coalesce(sum(g.attempts), 0) from GrantedAllowance g where g.personId = :person and g.quiz = :quiz")
    long granted(UUID person, String quiz);
}
