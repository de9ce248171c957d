package org.hearback.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearback.certificate.CertificateNumber;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Where a badge stands in the public lists of what was withdrawn. Its number is nowhere in them. */
@Entity
@Immutable
@Table(name = "badge_place")
class Place implements Persistable<String> {
    @Id
    private String number;

    private int listNumber;
    private int slot;
    private Instant givenAt;

    Place(CertificateNumber number, int listNumber, int slot, Instant givenAt) {
        this.number = number.value();
        this.listNumber = listNumber;
        this.slot = slot;
        this.givenAt = givenAt;
    }

    int listNumber() {
        return listNumber;
    }

    int slot() {
        return slot;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    Place() {} // for Hibernate
}
