package org.hearback.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Items extends Repository<Item, String> {
    void save(Item item);

    Optional<Item> findById(String id);

    List<Item> findAllByIdIn(Collection<String> ids);

    List<Item> findAllByKindOrderById(String kind);

    List<Item> findAllByOrderByKindAscIdAsc();
}
