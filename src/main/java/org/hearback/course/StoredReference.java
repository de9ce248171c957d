package org.hearback.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A study that content rests on, as it stands in the database. */
@Entity
@Table(name = "content_reference")
class StoredReference {
    @Id
    private String referenceKey;

    @Column(length = 65_535)
    private String citation;

    private String doi;

    @Column(length = 65_535)
    private String finding;

    StoredReference(Reference reference) {
        referenceKey = reference.key();
        citation = reference.citation();
        doi = reference.doi();
        finding = reference.finding();
    }

    Reference value() {
        return new Reference(referenceKey, citation, doi, finding);
    }

    StoredReference() {} // for Hibernate
}
