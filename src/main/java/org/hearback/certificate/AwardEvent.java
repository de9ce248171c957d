package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.certificate.AwardBook.What;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line in the book of an award: who did what with it, and when. It is never changed. */
@Entity
@Table(name = "award_event")
class AwardEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String award;
    private String number;
    private String what;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID doneBy;

    private Instant at;

    AwardEvent(Award award, CertificateNumber number, What what, PersonId by, Instant at) {
        this.award = award.number();
        this.number = number.value();
        this.what = what.name();
        this.doneBy = by.value();
        this.at = at;
    }

    String award() {
        return award;
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    What what() {
        return What.valueOf(what);
    }

    PersonId doneBy() {
        return new PersonId(doneBy);
    }

    Instant at() {
        return at;
    }

    AwardEvent() {} // for Hibernate
}
