package org.hearback.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** A browser that signs its person in without a form. */
@Entity
@Table(name = "remembered_device")
class RememberedDevice {
    /** Counted from the last time the device was used. */
    static final Duration KEPT = Duration.ofDays(90);

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID series;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    private String tokenHash;

    private Instant createdAt;

    private Instant usedAt;

    RememberedDevice(UUID series, PersonId person, Secret token, Instant now) {
        this.series = series;
        this.personId = person.value();
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.usedAt = now;
    }

    boolean accepts(Secret token, Instant now) {
        return MessageDigest.isEqual(tokenHash.getBytes(), token.hash().getBytes())
                && usedAt.plus(KEPT).isAfter(now);
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID series() {
        return series;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    RememberedDevice() {} // for Hibernate
}
