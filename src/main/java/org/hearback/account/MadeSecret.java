package org.hearback.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A secret that was made here. */
@Entity
@Immutable
@Table(name = "made_secret")
class MadeSecret implements Persistable<String> {
    @Id
    private String name;

    private String secret;
    private Instant madeAt;

    MadeSecret(String name, String secret, Instant madeAt) {
        this.name = name;
        this.secret = secret;
        this.madeAt = madeAt;
    }

    String secret() {
        return secret;
    }

    @Override
    public String getId() {
        return name;
    }

    /** It is only ever inserted, so that a second one fails on its name. */
    @Override
    public boolean isNew() {
        return true;
    }

    MadeSecret() {} // for Hibernate
}
