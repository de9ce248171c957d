package org.hearback.video;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredSecrets extends Repository<StoredSecret, Integer> {
    StoredSecret save(StoredSecret secret);

    Optional<StoredSecret> findById(Integer id);
}
