package org.hearback.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link Phrase} and whose it is. */
@Entity
@Table(name = "phrase")
class KeptPhrase {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID learner;

    @Column(length = Phrase.LONGEST)
    private String words;

    private String purpose;
    private @Nullable String rehearsal;
    private Instant keptAt;

    KeptPhrase(PersonId learner, Phrase phrase, Instant keptAt) {
        this.id = phrase.id();
        this.learner = learner.value();
        this.words = phrase.words();
        this.purpose = phrase.purpose();
        this.rehearsal = phrase.rehearsal() == null ? null : phrase.rehearsal().value();
        this.keptAt = keptAt;
    }

    boolean isOf(PersonId person) {
        return learner.equals(person.value());
    }

    Phrase toPhrase() {
        var from = Optional.ofNullable(rehearsal).map(ContentId::new).orElse(null);
        return new Phrase(id, words, purpose, from, keptAt);
    }

    void take(Phrase changed) {
        words = changed.words();
        purpose = changed.purpose();
    }

    KeptPhrase() {} // for Hibernate
}
