package org.hearback.account;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** Lets who holds it choose a password, once. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {
    enum Purpose {
        INVITE(Duration.ofDays(14)),
        RESET(Duration.ofHours(2)),
        FIRST_ADMIN(Duration.ofDays(2));

        final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private Purpose purpose;

    private String tokenHash;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    OneTimeLink(PersonId person, Purpose purpose, Secret token, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.personId = person.value();
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity);
    }

    PasswordLink.State state(Instant now) {
        if (usedAt != null) return PasswordLink.State.USED;
        return now.isBefore(expiresAt) ? PasswordLink.State.OPEN : PasswordLink.State.EXPIRED;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Purpose purpose() {
        return purpose;
    }

    OneTimeLink() {} // for Hibernate
}
