package org.hearback.deadline;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An {@link Extension} as it stands in the database. */
@Entity
@Immutable
@Table(name = "deadline_extension")
class GrantedExtension implements Persistable<UUID> {
    // one for the whole process: of two in the same moment, the later one has the later id
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    private String programme;
    private String part;
    private @Nullable LocalDate due;
    private @Nullable String reason;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID grantedBy;

    private Instant grantedAt;

    GrantedExtension(PersonId person, Extension extension) {
        this.id = IDS.generate();
        this.personId = person.value();
        this.programme = extension.goal().programme().value();
        this.part = extension.goal().part().value();
        this.due = extension.due();
        this.reason = extension.reason();
        this.grantedBy = extension.grantedBy().value();
        this.grantedAt = extension.grantedAt();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Extension extension() {
        return new Extension(
                new Goal(new ContentId(programme), new ContentId(part)),
                due,
                reason,
                new PersonId(grantedBy),
                grantedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    GrantedExtension() {} // for Hibernate
}
