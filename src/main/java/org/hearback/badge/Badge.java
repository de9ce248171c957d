package org.hearback.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hearback.certificate.CertificateNumber;
import org.springframework.data.domain.Persistable;

/** A certificate as an Open Badge, byte for byte as it was signed. */
@Entity
@Table(name = "badge")
class Badge implements Persistable<String> {
    static final int LONGEST = 1_000_000;

    @Id
    private String number;

    private String multikey;

    @Column(length = LONGEST)
    private String credential;

    @Transient
    private boolean isNew;

    Badge(CertificateNumber number, String multikey, String credential) {
        this.number = number.value();
        this.isNew = true;
        sign(multikey, credential);
    }

    String multikey() {
        return multikey;
    }

    String credential() {
        return credential;
    }

    /** Says the same with another proof. */
    final void sign(String by, String signed) {
        if (signed.length() > LONGEST) throw new IllegalArgumentException("a badge of %d".formatted(signed.length()));
        this.multikey = by;
        this.credential = signed;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    Badge() {} // for Hibernate
}
