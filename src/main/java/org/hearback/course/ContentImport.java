package org.hearback.course;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the content folder into the database at every start: all of it or, when one file has a problem, nothing. What
 * has not changed makes no revision. What an educator has changed in the application stays; the file's version waits as
 * an offer. Two nodes may do this at once: the unique numbers let one win, and the other finds nothing left to do.
 */
@Component
@Order(10)
class ContentImport implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ContentImport.class);

    private final ContentReader reader;
    private final Items items;
    private final Revisions revisions;
    private final Offers offers;
    private final References references;
    private final RetryOperations retry;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Path folder;

    ContentImport(
            ContentReader reader,
            Items items,
            Revisions revisions,
            Offers offers,
            References references,
            RetryOperations retry,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${hearback.content}") Path folder) {
        this.reader = reader;
        this.items = items;
        this.revisions = revisions;
        this.offers = offers;
        this.references = references;
        this.retry = retry;
        this.transaction = transaction;
        this.clock = clock;
        this.folder = folder;
    }

    /** What an import changed. */
    record Outcome(int published, int offered) {}

    @Override
    public void run(ApplicationArguments args) {
        try {
            var outcome = run(reader.readNews(folder, this::isSettled));
            LOG.info("Content: {} published, {} offered as updates", outcome.published(), outcome.offered());
        } catch (UnsoundContent e) {
            // learners go on with what was published before; a typing error in a file must not shut them out
            LOG.error(e.getMessage());
        }
    }

    /**
     * @throws UnsoundContent when the content has problems; nothing has changed then
     */
    Outcome run(Content content) {
        if (!content.isSound()) throw new UnsoundContent(content.problems());
        // where another node was faster, what it published is there at the next look
        return retry.invoke(() -> transaction.execute(status -> take(content)));
    }

    private boolean isSettled(ContentId id, String hash) {
        return items.findById(id.value()).filter(item -> item.hasSeen(hash)).isPresent();
    }

    private Outcome take(Content content) {
        var published = 0;
        var offered = 0;
        // all at one moment: nobody may ever have met a part of it without the others
        var now = clock.instant();
        for (var reference : content.references().values()) references.save(new StoredReference(reference));
        for (var item : content.items()) {
            var hash = ContentJson.hash(item.tree());
            var known = items.findById(item.content().id().value());
            if (known.isEmpty()) {
                var revision = publish(item, now);
                items.save(new Item(item.content().id(), item.kind(), revision, hash));
                published++;
            } else if (known.get().hasSeen(hash)) {
                continue;
            } else if (known.get().editedHere()) {
                offers.save(new Offer(item.content().id(), hash, item.tree().toString(), now, item.changed()));
                known.get().offered(hash);
                offered++;
            } else {
                known.get().publishedFromFile(publish(item, now), hash);
                published++;
            }
        }
        return new Outcome(published, offered);
    }

    private long publish(Content.Item item, Instant now) {
        return revisions
                .add(item.content().id(), item.kind(), item.tree().toString(), now, null, item.changed())
                .id();
    }
}
