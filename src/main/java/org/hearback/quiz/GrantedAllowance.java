package org.hearback.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hearback.account.Granted;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;

/** An {@link Allowance} as it stands in the database. */
@Entity
@Immutable
@Table(name = "quiz_allowance")
class GrantedAllowance extends Granted {
    private String quiz;
    private int attempts;
    private String reason;

    GrantedAllowance(PersonId person, Allowance allowance) {
        super(person, allowance.grantedBy(), allowance.grantedAt());
        this.quiz = allowance.quiz().value();
        this.attempts = allowance.attempts();
        this.reason = allowance.reason();
    }

    Allowance allowance() {
        return new Allowance(new ContentId(quiz), attempts, reason, grantedBy(), grantedAt());
    }

    GrantedAllowance() {} // for Hibernate
}
