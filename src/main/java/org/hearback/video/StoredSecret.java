package org.hearback.video;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The one secret that signs addresses of films. */
@Entity
@Table(name = "film_secret")
class StoredSecret implements Persistable<Integer> {
    static final int ONLY = 1;

    @Id
    private Integer id = ONLY;

    private String secret;
    private Instant madeAt;

    StoredSecret(String secret, Instant madeAt) {
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

    StoredSecret() {} // for Hibernate
}
