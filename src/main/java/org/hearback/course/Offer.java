package org.hearback.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file's newer version of something that was edited in the application. */
@Entity
@Table(name = "content_offer")
class Offer {
    @Id
    private String item;

    private String fileHash;

    @Column(length = 1_000_000)
    private String body;

    private Instant offeredAt;
    private @Nullable String changed;
    private boolean minor;

    Offer(ContentId item, String fileHash, String body, Instant offeredAt, @Nullable Changed changed) {
        this.item = item.value();
        this.fileHash = fileHash;
        this.body = body;
        this.offeredAt = offeredAt;
        this.changed = changed == null ? null : changed.what();
        this.minor = changed != null && changed.isMinor();
    }

    ContentId item() {
        return new ContentId(item);
    }

    String fileHash() {
        return fileHash;
    }

    String body() {
        return body;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    Changed changed() {
        return changed == null ? null : new Changed(changed, minor);
    }

    Offer() {} // for Hibernate
}
