package org.hearback.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MadeSecretRows extends Repository<MadeSecret, String> {
    MadeSecret save(MadeSecret secret);

    Optional<MadeSecret> findById(String name);
}
