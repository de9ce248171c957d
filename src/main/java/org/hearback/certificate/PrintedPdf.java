package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A document, byte for byte as it was issued; apart from what stands on it so that lists and checks do not load it. */
@MappedSuperclass
abstract class PrintedPdf implements Persistable<String> {
    @Id
    private String number;

    @JdbcTypeCode(SqlTypes.BLOB)
    @Column(length = 16_777_215)
    private byte[] content;

    PrintedPdf(CertificateNumber number, byte[] content) {
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
        return true; // saved once, with what it is the document of
    }

    PrintedPdf() {} // for Hibernate
}
