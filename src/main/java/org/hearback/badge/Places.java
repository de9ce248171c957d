package org.hearback.badge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, String> {
    /** A place of a list whose certificate holds no more, and since when. */
    record Withdrawn(int slot, Instant at) {}

    Place save(Place place);

    Optional<Place> findById(String number);

    boolean existsByListNumberAndSlot(int listNumber, int slot);

    int countByListNumber(int listNumber);

    @Query("select coalesce(max(p.listNumber), 1) from Place p")
    int newestList();

    @Query("select min(p.givenAt) from Place p where p.listNumber = :list")
    Optional<Instant> since(int list);

    @Query("select new org.hearback.badge.Places$Withdrawn(p.slot, w.at) from Place p, Withdrawal w"
            + " where p.listNumber = :list and w.number = p.number order by p.slot")
    List<Withdrawn> withdrawn(int list);
}
