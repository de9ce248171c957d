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
import org.hearback.account.CohortId;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An educator has set, moved or lifted a cohort's deadline. */
@Entity
@Immutable
@Table(name = "deadline")
class SetDeadline implements Persistable<UUID> {
    // one for the whole process: of two in the same moment, the later one has the later id
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID cohortId;

    private String programme;
    private String part;
    private @Nullable LocalDate due;

    @JdbcTypeCode(Types.VARCHAR)
    private UUID setBy;

    private Instant setAt;

    SetDeadline(CohortId cohort, Goal goal, @Nullable LocalDate due, PersonId setBy, Instant setAt) {
        this.id = IDS.generate();
        this.cohortId = cohort.value();
        this.programme = goal.programme().value();
        this.part = goal.part().value();
        this.due = due;
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    Goal goal() {
        return new Goal(new ContentId(programme), new ContentId(part));
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    SetDeadline() {} // for Hibernate
}
