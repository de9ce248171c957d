package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An award printed again under a corrected name or registration. Everything else stands in the award. */
@Entity
@Immutable
@Table(name = "award_reissue")
class Reissue implements Persistable<String> {
    @Id
    private String number;

    private String award;
    private int edition;
    private String name;
    private @Nullable String registrationBody;
    private @Nullable String registrationNumber;
    private Instant issuedAt;

    @Column(name = "pdf_sha256")
    private String sha256;

    Reissue(Award award, int edition, Certificate certificate, Instant at, String sha256) {
        this.number = certificate.number().value();
        this.award = award.number();
        this.edition = edition;
        this.name = certificate.name();
        this.registrationBody = certificate.registrationBody();
        this.registrationNumber = certificate.registrationNumber();
        this.issuedAt = at;
        this.sha256 = sha256;
    }

    Certificate of(Award award) {
        return award.certificate()
                .printed(new CertificateNumber(number), name, registrationBody, registrationNumber, issuedAt);
    }

    String award() {
        return award;
    }

    String sha256() {
        return sha256;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    Reissue() {} // for Hibernate
}
