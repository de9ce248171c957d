package org.hearback.certificate;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AwardEvents extends Repository<AwardEvent, Long> {
    void save(AwardEvent event);

    List<AwardEvent> findAllByAwardOrderById(String award);
}
