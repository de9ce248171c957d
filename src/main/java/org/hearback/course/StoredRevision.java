package org.hearback.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The JSON of one published version. */
@Entity
@Immutable
@Table(name = "content_revision")
class StoredRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String item;
    private int number;
    private String kind;

    @Column(length = 1_000_000)
    private String body;

    private Instant publishedAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private @Nullable UUID publishedBy;

    private @Nullable String changed;
    private boolean minor;

    StoredRevision(
            ContentId item,
            int number,
            String kind,
            String body,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable Changed changed) {
        this.item = item.value();
        this.number = number;
        this.kind = kind;
        this.body = body;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.changed = changed == null ? null : changed.what();
        this.minor = changed != null && changed.isMinor();
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String item() {
        return item;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    String body() {
        return body;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** What its author says has changed, if they say anything. */
    Optional<Changed> changed() {
        return Optional.ofNullable(changed).map(what -> new Changed(what, minor));
    }

    StoredRevision() {} // for Hibernate
}
