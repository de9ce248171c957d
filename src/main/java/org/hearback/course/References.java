package org.hearback.course;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface References extends Repository<StoredReference, String> {
    void save(StoredReference reference);

    List<StoredReference> findAllByReferenceKeyIn(Collection<String> keys);
}
