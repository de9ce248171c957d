package org.hearback.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** A browser in which this person has signed in before. */
@Entity
@Table(name = "known_device")
class KnownDevice {
    @Id
    private String id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    private Instant signedInAt;

    KnownDevice(Secret device, PersonId person, Instant now) {
        this.id = id(device, person);
        this.personId = person.value();
        this.signedInAt = now;
    }

    static String id(Secret device, PersonId person) {
        return Secret.sha256(device.value() + ":" + person);
    }

    KnownDevice() {} // for Hibernate
}
