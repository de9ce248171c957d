package org.hearback.certificate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AwardEvents extends Repository<AwardEvent, Long> {
    void save(AwardEvent event);

    /** What was done with awards, the first first. */
    @Query("select e from AwardEvent e where e.award in :awards order by e.id")
    List<AwardEvent> of(Collection<String> awards);

    /** The awards with which somebody did something after they were issued, the latest first. */
    @Query("select e.award from AwardEvent e where e.what <> 'ISSUED' group by e.award order by max(e.id) desc")
    List<String> changed(Limit limit);
}
