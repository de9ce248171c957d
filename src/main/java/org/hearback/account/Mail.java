package org.hearback.account;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** A mail to be sent, or the note that it was. */
@Entity
@Table(name = "mail")
class Mail {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    private String recipient;

    private String subject;

    // no @Lob: "text" validates as a long varchar on H2 and MySQL alike
    @Column(length = 65535)
    private @Nullable String body;

    private Instant createdAt;

    private Instant nextTry;

    private int tries;

    private @Nullable String problem;

    private @Nullable Instant sentAt;

    Mail(Email recipient, String subject, String body, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.recipient = recipient.value();
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.nextTry = now;
    }

    /** The body goes, for it may hold a link that opens the account. */
    void sent(Instant now) {
        sentAt = now;
        body = null;
        problem = null;
    }

    void failed(String why, Instant now) {
        problem = why.substring(0, Math.min(why.length(), 500));
        var pause = Duration.ofMinutes(1L << Math.min(tries, 10));
        nextTry = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String body() {
        return body;
    }

    Outbox.Entry toEntry() {
        return new Outbox.Entry(recipient, subject, body, createdAt, sentAt);
    }

    Mail() {} // for Hibernate
}
