package org.hearback.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An {@link Accommodation} as it stands in the database. */
@Entity
@Immutable
@Table(name = "accommodation")
class GrantedAccommodation extends Granted {
    private int extraPercent;

    private @Nullable String reason;

    GrantedAccommodation(PersonId person, Accommodation accommodation) {
        super(person, accommodation.grantedBy(), accommodation.grantedAt());
        this.extraPercent = accommodation.extraPercent();
        this.reason = accommodation.reason();
    }

    Accommodation accommodation() {
        return new Accommodation(extraPercent, reason, grantedBy(), grantedAt());
    }

    GrantedAccommodation() {} // for Hibernate
}
