package org.hearback.quiz;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.springframework.data.domain.Persistable;

/** An {@link Allowance} as it stands in the database. */
@Entity
@Immutable
@Table(name = "quiz_allowance")
class GrantedAllowance implements Persistable<UUID> {
    // one for the whole process: of two in the same moment, the later one has the later id
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID personId;

    private String quiz;
    private int attempts;
    private String reason;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID grantedBy;

    private Instant grantedAt;

    GrantedAllowance(PersonId person, Allowance allowance) {
        this.id = IDS.generate();
        this.personId = person.value();
        this.quiz = allowance.quiz().value();
        this.attempts = allowance.attempts();
        this.reason = allowance.reason();
        this.grantedBy = allowance.grantedBy().value();
        this.grantedAt = allowance.grantedAt();
    }

    Allowance allowance() {
        return new Allowance(new ContentId(quiz), attempts, reason, new PersonId(grantedBy), grantedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    GrantedAllowance() {} // for Hibernate
}
