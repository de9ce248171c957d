package org.hearback.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something authored, and which of its revisions learners meet now. */
@Entity
@Table(name = "content_item")
class Item implements Persistable<String> {
    @Id
    private String id;

    private String kind;
    private long currentRevision;
    private @Nullable String fileHash;
    private boolean editedHere;

    @Transient
    private boolean stored;

    Item(ContentId id, String kind, long currentRevision, @Nullable String fileHash) {
        this.id = id.value();
        this.kind = kind;
        this.currentRevision = currentRevision;
        this.fileHash = fileHash;
        this.editedHere = fileHash == null;
    }

    ContentId contentId() {
        return new ContentId(id);
    }

    String kind() {
        return kind;
    }

    long currentRevision() {
        return currentRevision;
    }

    boolean editedHere() {
        return editedHere;
    }

    boolean hasSeen(String hash) {
        return hash.equals(fileHash);
    }

    void offered(String hash) {
        fileHash = hash;
    }

    void publishedFromFile(long revision, String hash) {
        currentRevision = revision;
        fileHash = hash;
        editedHere = false;
    }

    void publishedHere(long revision) {
        currentRevision = revision;
        editedHere = true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    Item() {} // for Hibernate
}
