package org.hearback.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.deadline.Deadline;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.springframework.data.domain.Persistable;

/** A reminder was written. */
@Entity
@Immutable
@Table(name = "reminder")
class Reminder implements Persistable<Reminder.Key> {
    @EmbeddedId
    private Key key;

    private Instant writtenAt;

    Reminder(Key key, Instant writtenAt) {
        this.key = key;
        this.writtenAt = writtenAt;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once, and the second one must fail
    }

    Reminder() {} // for Hibernate

    /** Which reminder it was. A deadline that is moved has a day of its own, and so has reminders of its own. */
    @Embeddable
    record Key(
            @JdbcTypeCode(Types.VARCHAR) @Column(length = 36)
            UUID personId,

            String programme,

            String part,

            LocalDate due,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR)
            Kind kind)
            implements Serializable {
        static Key of(PersonId person, Deadline deadline, Kind kind) {
            var goal = deadline.goal();
            return new Key(person.value(), goal.programme().value(), goal.part().value(), deadline.due(), kind);
        }
    }
}
