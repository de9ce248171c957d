package org.hearback.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearback.certificate.CertificateNumber;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That a certificate holds no more: it was replaced, or taken back. */
@Entity
@Immutable
@Table(name = "badge_withdrawal")
class Withdrawal implements Persistable<String> {
    @Id
    private String number;

    private Instant at;

    Withdrawal(CertificateNumber number, Instant at) {
        this.number = number.value();
        this.at = at;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    Withdrawal() {} // for Hibernate
}
