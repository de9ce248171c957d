package org.hearback.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An {@link Accommodation} as it stands in the database. */
@Entity
@Immutable
@Table(name = "accommodation")
class GrantedAccommodation implements Persistable<UUID> {
    // one for the whole process: of two that were granted in the same moment, the later one has the later id
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    private int extraPercent;

    private @Nullable String reason;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID grantedBy;

    private Instant grantedAt;

    GrantedAccommodation(PersonId person, Accommodation accommodation) {
        this.id = IDS.generate();
        this.personId = person.value();
        this.extraPercent = accommodation.extraPercent();
        this.reason = accommodation.reason();
        this.grantedBy = accommodation.grantedBy().value();
        this.grantedAt = accommodation.grantedAt();
    }

    Accommodation accommodation() {
        return new Accommodation(extraPercent, reason, new PersonId(grantedBy), grantedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    GrantedAccommodation() {} // for Hibernate
}
