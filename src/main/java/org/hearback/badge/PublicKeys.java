package org.hearback.badge;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PublicKeys extends Repository<PublicKey, String> {
    void save(PublicKey key);

    boolean existsByMultikey(String multikey);

    List<PublicKey> findAllByOrderBySinceDescMultikeyAsc();
}
