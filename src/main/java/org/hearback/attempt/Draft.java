package org.hearback.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Half-typed text. */
@Entity
@Table(name = "attempt_draft")
class Draft {
    @EmbeddedId
    private Key key;

    @Column(length = 1_000_000)
    private String text;

    private Instant savedAt;

    Draft(AttemptId attempt, String field, String text, Instant savedAt) {
        this.key = new Key(attempt.value(), field);
        this.text = text;
        this.savedAt = savedAt;
    }

    String field() {
        return key.field();
    }

    String text() {
        return text;
    }

    Draft() {} // for Hibernate

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 36)
            UUID attempt,

            String field) implements Serializable {}
}
