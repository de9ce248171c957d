package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The document of a re-issued award, byte for byte as it was issued; apart from it so that lists and checks do not load it. */
@Entity
@Immutable
@Table(name = "award_reissue_pdf")
class ReissuePdf implements Persistable<String> {
    @Id
    private String number;

    @JdbcTypeCode(SqlTypes.BLOB)
    @Column(length = 16_777_215)
    private byte[] content;

    ReissuePdf(CertificateNumber number, byte[] content) {
        this.number = number.value();
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true; // saved once, with its re-issue
    }

    ReissuePdf() {} // for Hibernate
}
