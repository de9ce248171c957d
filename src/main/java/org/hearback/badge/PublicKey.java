package org.hearback.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The public half of a key that signs here, or once did. */
@Entity
@Immutable
@Table(name = "badge_key")
class PublicKey implements Persistable<String> {
    @Id
    private String multikey;

    private Instant since;

    PublicKey(String multikey, Instant since) {
        this.multikey = multikey;
        this.since = since;
    }

    String multikey() {
        return multikey;
    }

    @Override
    public String getId() {
        return multikey;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    PublicKey() {} // for Hibernate
}
