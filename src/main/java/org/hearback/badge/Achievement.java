package org.hearback.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What a badge is awarded for, in the words of the first certificate of a programme's revision. */
@Entity
@Immutable
@Table(name = "badge_achievement")
class Achievement implements Persistable<Achievement.Id> {
    @Embeddable
    record Id(String programme, int revision) {
        Id(ContentId programme, int revision) {
            this(programme.value(), revision);
        }
    }

    @EmbeddedId
    private Id id;

    @Column(length = Badge.LONGEST)
    private String document;

    Achievement(Id id, String document) {
        if (document.length() > Badge.LONGEST)
            throw new IllegalArgumentException("an achievement of " + document.length());
        this.id = id;
        this.document = document;
    }

    String document() {
        return document;
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // saved once
    }

    Achievement() {} // for Hibernate
}
