package org.hearback.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The one key that was made here. */
@Entity
@Immutable
@Table(name = "badge_secret")
class BadgeSecret implements Persistable<Integer> {
    static final int ONLY = 1;

    @Id
    private Integer id = ONLY;

    private String secret;
    private Instant madeAt;

    BadgeSecret(String secret, Instant madeAt) {
        this.secret = secret;
        this.madeAt = madeAt;
    }

    String secret() {
        return secret;
    }

    @Override
    public Integer getId() {
        return id;
    }

    /** It is only ever inserted, so that a second one fails on its number. */
    @Override
    public boolean isNew() {
        return true;
    }

    BadgeSecret() {} // for Hibernate
}
