package org.hearback.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hearback.account.Granted;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An {@link Extension} as it stands in the database. */
@Entity
@Immutable
@Table(name = "deadline_extension")
class GrantedExtension extends Granted {
    private String programme;
    private String part;
    private @Nullable LocalDate due;
    private @Nullable String reason;

    GrantedExtension(PersonId person, Extension extension) {
        super(person, extension.grantedBy(), extension.grantedAt());
        this.programme = extension.goal().programme().value();
        this.part = extension.goal().part().value();
        this.due = extension.due();
        this.reason = extension.reason();
    }

    Extension extension() {
        return new Extension(
                new Goal(new ContentId(programme), new ContentId(part)), due, reason, grantedBy(), grantedAt());
    }

    GrantedExtension() {} // for Hibernate
}
