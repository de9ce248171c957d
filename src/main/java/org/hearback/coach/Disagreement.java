package org.hearback.coach;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** An {@link Objection} as it stands in the database; nothing in it tells whose it was. */
@Entity
@Immutable
@Table(name = "disagreement")
class Disagreement {
    @Id
    @JdbcTypeCode(Types.VARCHAR)
    @Column(length = 36)
    private UUID id;

    private String code;

    @Column(length = 65535)
    private String sentence;

    @Column(length = 65535)
    private String words;

    @Column(length = 65535)
    private @Nullable String patientLine;

    private double confidence;

    @Column(length = 65535)
    private @Nullable String comment;

    private Instant at;

    Disagreement(Objection objection, Instant at) {
        this.id = Generators.randomBasedGenerator().generate();
        this.code = objection.code();
        this.sentence = objection.sentence();
        this.words = objection.words();
        this.patientLine = objection.patientLine();
        this.confidence = objection.confidence();
        this.comment = objection.comment();
        this.at = at;
    }

    Disagreements.Entry toEntry() {
        return new Disagreements.Entry(id, new Objection(code, sentence, words, patientLine, confidence, comment), at);
    }

    Disagreement() {} // for Hibernate
}
