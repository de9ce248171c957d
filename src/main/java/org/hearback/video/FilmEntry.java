package org.hearback.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.attempt.WholeCharacters;
import org.hearback.course.ContentId;
import org.hearback.video.FilmUploads.What;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line in the log of a video's recorded films. It is never changed. */
@Entity
@Table(name = "film_log")
class FilmEntry {
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String video;
    private String what;

    @Column(length = LONGEST_NAME)
    private @Nullable String fileName;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID doneBy;

    private Instant at;

    FilmEntry(ContentId video, What what, @Nullable String fileName, PersonId by, Instant at) {
        this.video = video.value();
        this.what = what.name();
        this.fileName = fileName == null ? null : WholeCharacters.cut(fileName, LONGEST_NAME);
        this.doneBy = by.value();
        this.at = at;
    }

    PersonId doneBy() {
        return new PersonId(doneBy);
    }

    FilmUploads.Entry toEntry(@Nullable String name) {
        return new FilmUploads.Entry(What.valueOf(what), fileName, name, at);
    }

    FilmEntry() {} // for Hibernate
}
