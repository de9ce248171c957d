package org.hearback.course;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Offers extends Repository<Offer, String> {
    void save(Offer offer);

    void delete(Offer offer);

    Optional<Offer> findById(String item);
}
