package org.hearback.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.springframework.data.domain.Persistable;

/** An educator is in charge of a cohort. */
@Entity
@Immutable
@Table(name = "cohort_educator")
class Charge implements Persistable<Charge.Key> {
    @EmbeddedId
    private Key key;

    private Instant appointedAt;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID appointedBy;

    Charge(CohortId cohort, PersonId educator, PersonId appointedBy, Instant appointedAt) {
        this.key = new Key(cohort.value(), educator.value());
        this.appointedBy = appointedBy.value();
        this.appointedAt = appointedAt;
    }

    CohortId cohort() {
        return new CohortId(key.cohortId());
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    Charge() {} // for Hibernate

    @Embeddable
    record Key(
            @JdbcTypeCode(Types.VARCHAR) @Column(length = 36)
            UUID cohortId,

            @JdbcTypeCode(Types.VARCHAR) @Column(length = 36)
            UUID personId)
            implements Serializable {}
}
