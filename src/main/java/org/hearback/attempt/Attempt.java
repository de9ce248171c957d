package org.hearback.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One learner's one go at one activity. Nothing in it changes; what happens is in its events. */
@Entity
@Immutable
@Table(name = "attempt")
class Attempt implements Persistable<UUID> {
    /** Nobody who knows an attempt's id may know what order it puts things in: the author's order may be the answer. */
    private static final SecureRandom SEEDS = new SecureRandom();

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID learner;

    private String activity;
    private int number;
    private long revision;
    private long seed;
    private Instant startedAt;

    Attempt(UUID id, PersonId learner, ContentId activity, int number, long revision, Instant startedAt) {
        this.id = id;
        this.learner = learner.value();
        this.activity = activity.value();
        this.number = number;
        this.revision = revision;
        this.seed = SEEDS.nextLong();
        this.startedAt = startedAt;
    }

    AttemptId attemptId() {
        return new AttemptId(id);
    }

    PersonId learner() {
        return new PersonId(learner);
    }

    ContentId activity() {
        return new ContentId(activity);
    }

    int number() {
        return number;
    }

    long revision() {
        return revision;
    }

    long seed() {
        return seed;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // an attempt is saved once
    }

    Attempt() {} // for Hibernate
}
