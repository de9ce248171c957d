package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hearback.certificate.Reflection.Prompt;

/** What a holder has written so far under one prompt. */
@Entity
@Table(name = "award_reflection")
class ReflectionText {
    @EmbeddedId
    private Key key;

    @Column(length = 1_000_000)
    private String text;

    private Instant savedAt;

    ReflectionText(Award award, Prompt prompt, String text, Instant savedAt) {
        this.key = new Key(award.number(), prompt.name());
        this.text = text;
        this.savedAt = savedAt;
    }

    String award() {
        return key.award();
    }

    Prompt prompt() {
        return Prompt.valueOf(key.prompt());
    }

    String text() {
        return text;
    }

    ReflectionText() {} // for Hibernate

    @Embeddable
    record Key(String award, String prompt) implements Serializable {}
}
