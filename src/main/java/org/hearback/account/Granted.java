package org.hearback.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.springframework.data.domain.Persistable;

/**
 * Something that an educator has granted to one learner, as it stands in the database: a row that is added and never
 * changed. Of two in the same moment, the later one has the later id.
 */
@MappedSuperclass
public abstract class Granted implements Persistable<UUID> {
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID grantedBy;

    private Instant grantedAt;

    /**
     * @param person to whom
     * @param by the educator
     * @param at when
     */
    protected Granted(PersonId person, PersonId by, Instant at) {
        this.id = IDS.generate();
        this.personId = person.value();
        this.grantedBy = by.value();
        this.grantedAt = at;
    }

    /** To whom. */
    public PersonId person() {
        return new PersonId(personId);
    }

    protected PersonId grantedBy() {
        return new PersonId(grantedBy);
    }

    protected Instant grantedAt() {
        return grantedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    protected Granted() {} // for Hibernate
}
