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
import tools.jackson.databind.json.JsonMapper;

/** A {@link Step} as it stands in the database, at its place in the attempt. */
@Entity
@Immutable
@Table(name = "attempt_event")
class Event implements Persistable<UUID> {
    private static final JsonMapper JSON = new JsonMapper();

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID attempt;

    private int position;
    private String type;

    @Column(length = 1_000_000)
    private String data;

    private Instant at;

    Event(AttemptId attempt, int position, Step step, Instant at) {
        this.id = step.id();
        this.attempt = attempt.value();
        this.position = position;
        this.type = step.type();
        this.data = step.data().toString();
        this.at = at;
    }

    Step step() {
        return new Step(id, type, JSON.readTree(data), at);
    }

    AttemptId attempt() {
        return new AttemptId(attempt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // events are only ever added
    }

    Event() {} // for Hibernate
}
