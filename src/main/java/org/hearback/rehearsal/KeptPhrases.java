package org.hearback.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptPhrases extends Repository<KeptPhrase, UUID> {
    void save(KeptPhrase phrase);

    Optional<KeptPhrase> findById(UUID id);

    List<KeptPhrase> findAllByLearnerOrderByKeptAtAscIdAsc(UUID learner);

    long countByLearner(UUID learner);

    void delete(KeptPhrase phrase);
}
