package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** An award was taken back, with all its editions. There is no way back from it. */
@Entity
@Immutable
@Table(name = "award_revocation")
class Revocation implements Persistable<String> {
    @Id
    private String award;

    @Column(length = 65_535)
    private String reason;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID revokedBy;

    private Instant revokedAt;

    Revocation(Award award, String reason, PersonId by, Instant at) {
        this.award = award.number();
        this.reason = reason;
        this.revokedBy = by.value();
        this.revokedAt = at;
    }

    String award() {
        return award;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return revokedAt;
    }

    @Override
    public String getId() {
        return award;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    Revocation() {} // for Hibernate
}
