package org.hearback.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A browser's word that its learner was at an attempt for so many seconds, up to the moment when the server heard it. */
@Entity
@Immutable
@Table(name = "attempt_presence")
class Presence implements Persistable<UUID> {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID attempt;

    private int seconds;
    private Instant at;

    Presence(UUID id, AttemptId attempt, int seconds, Instant at) {
        this.id = id;
        this.attempt = attempt.value();
        this.seconds = seconds;
        this.at = at;
    }

    UUID attempt() {
        return attempt;
    }

    Instant from() {
        return at.minusSeconds(seconds);
    }

    Instant to() {
        return at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // reports are only ever added
    }

    Presence() {} // for Hibernate
}
