package org.hearback.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<StoredRevision, Long> {
    StoredRevision save(StoredRevision revision);

    Optional<StoredRevision> findById(long id);

    @Query("select count(r) > 0 from StoredRevision r where r.item = :item and r.changed = :what")
    boolean hasSaid(String item, String what);

    List<StoredRevision> findAllByItemAndNumberGreaterThanOrderByNumber(String item, int number);

    Optional<StoredRevision> findFirstByItemAndPublishedAtLessThanOrderByNumberDesc(String item, Instant before);

    /** When a version was published, without what it says. */
    interface Version {
        String getItem();

        long getId();

        Instant getPublishedAt();
    }

    @Query("select r.item as item, r.id as id, r.publishedAt as publishedAt from StoredRevision r"
            + " where r.item in :items order by r.number")
    List<Version> versionsOf(Collection<String> items);

    List<StoredRevision> findAllByIdIn(Collection<Long> ids);

    @Query("select coalesce(max(r.number), 0) from StoredRevision r where r.item = :item")
    int lastNumberOf(String item);

    /** Adds the next revision of an item; of two at the same time, one fails on the unique number. */
    default StoredRevision add(
            ContentId item, String kind, String body, Instant at, @Nullable UUID by, @Nullable Changed changed) {
        var leftOver = changed != null && hasSaid(item.value(), changed.what());
        return save(new StoredRevision(
                item, lastNumberOf(item.value()) + 1, kind, body, at, by, leftOver ? null : changed));
    }
}
