package org.hearback.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what authors wrote into revisions. A revision never changes; publishing adds the next one. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.EDUCATOR + "')")
public class Publishing {
    private final Items items;
    private final Revisions revisions;
    private final Offers offers;
    private final Clock clock;

    Publishing(Items items, Revisions revisions, Offers offers, Clock clock) {
        this.items = items;
        this.revisions = revisions;
        this.offers = offers;
        this.clock = clock;
    }

    /** One row of what an educator sees: an item, where its present version comes from, and whether a file offers another. */
    public record Overview(
            ContentId id,
            String kind,
            String title,
            int number,
            Instant publishedAt,
            boolean editedHere,
            boolean updateOffered) {}

    /** Everything that is published, ordered by kind and id. */
    @Transactional(readOnly = true)
    public List<Overview> overview() {
        return items.findAllByOrderByKindAscIdAsc().stream()
                .map(item -> {
                    var revision = revisions.findById(item.currentRevision()).orElseThrow();
                    var title = ContentJson.LENIENT
                            .readTree(revision.body())
                            .path("title")
                            .asString();
                    var offered = offers.findById(item.contentId().value()).isPresent();
                    return new Overview(
                            item.contentId(),
                            item.kind(),
                            title,
                            revision.number(),
                            revision.publishedAt(),
                            item.editedHere(),
                            offered);
                })
                .toList();
    }

    /**
     * Publishes an educator's own version of something that exists. From then on files only offer their versions.
     *
     * @return the new revision's number
     * @throws NoSuchElementException when there is no such item
     */
    public int publish(ContentItem content) {
        return publish(content, null);
    }

    /**
     * The same, with what it says to learners who are in the middle of the version before.
     *
     * @param changed null where its author says nothing: then learners are told in what the two versions differ
     * @return the new revision's number
     * @throws NoSuchElementException when there is no such item
     */
    public int publish(ContentItem content, @Nullable Changed changed) {
        var item = items.findById(content.id().value())
                .orElseThrow(() -> new NoSuchElementException("no " + content.id()));
        var revision = revisions.add(
                item.contentId(),
                item.kind(),
                ContentJson.STRICT.writeValueAsString(content),
                clock.instant(),
                currentPerson(),
                changed);
        item.publishedHere(revision.id());
        return revision.number();
    }

    /**
     * Replaces an educator's version by the one that a file offers. Does nothing when nothing is offered any more.
     */
    public void acceptOffer(ContentId id) {
        offers.findById(id.value()).ifPresent(offer -> {
            var item = items.findById(id.value()).orElseThrow();
            var revision =
                    revisions.add(id, item.kind(), offer.body(), clock.instant(), currentPerson(), offer.changed());
            item.publishedFromFile(revision.id(), offer.fileHash());
            offers.delete(offer);
        });
    }

    /** Keeps the educator's version; the same file version is not offered again. */
    public void declineOffer(ContentId id) {
        offers.findById(id.value()).ifPresent(offers::delete);
    }

    private @Nullable UUID currentPerson() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).id().value())
                .orElse(null);
    }
}
