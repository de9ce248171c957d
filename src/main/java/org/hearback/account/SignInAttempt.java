package org.hearback.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** A try that has failed, or has not yet succeeded. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {
    // one for all, since only then do two ids of the same millisecond follow each other
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    private String target;

    @Column(name = "attempt_at")
    private Instant at;

    SignInAttempt(String target, Instant at) {
        this.id = IDS.generate();
        this.target = target;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    boolean isBefore(SignInAttempt other) {
        return id.toString().compareTo(other.id.toString()) < 0;
    }

    SignInAttempt() {} // for Hibernate
}
