package org.hearback.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The document of an award that was printed again. */
@Entity
@Immutable
@Table(name = "award_reissue_pdf")
class ReissuePdf extends PrintedPdf {
    ReissuePdf(CertificateNumber number, byte[] content) {
        super(number, content);
    }

    ReissuePdf() {} // for Hibernate
}
