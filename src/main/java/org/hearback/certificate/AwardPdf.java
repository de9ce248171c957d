package org.hearback.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The document of an award. */
@Entity
@Immutable
@Table(name = "award_pdf")
class AwardPdf extends PrintedPdf {
    AwardPdf(CertificateNumber number, byte[] content) {
        super(number, content);
    }

    AwardPdf() {} // for Hibernate
}
