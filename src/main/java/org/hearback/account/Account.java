package org.hearback.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** What we keep about a person, the hash of their password included. */
@Entity
@Table(name = "person")
class Account {
    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    // null until saved: that is how Spring Data knows somebody new
    @Version
    private @Nullable Long version;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private @Nullable Profession profession;

    private @Nullable String registrationBody;

    private @Nullable String registrationNumber;

    @ManyToOne(fetch = FetchType.EAGER)
    private @Nullable Cohort cohort;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<String> roles;

    private @Nullable String passwordHash;

    private int passwordVersion;

    private Instant createdAt;

    private boolean reminders = true;

    Account(PersonId id, Email email, String name, Set<String> roles, @Nullable Cohort cohort, Instant createdAt) {
        this.id = id.value();
        this.email = email.value();
        this.name = name;
        this.roles = new TreeSet<>(roles);
        this.cohort = cohort;
        this.createdAt = createdAt;
    }

    void describe(Profile profile) {
        name = profile.name();
        profession = profile.profession();
        registrationBody = profile.registrationBody();
        registrationNumber = profile.registrationNumber();
    }

    void assign(Set<String> newRoles, @Nullable Cohort newCohort) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        cohort = newCohort;
    }

    void appoint(String role) {
        roles.add(role);
    }

    /** Ends, with the next request, every session that was begun with the old password. */
    void changePassword(String hash) {
        passwordHash = hash;
        passwordVersion++;
    }

    /** The same password under a newer encoding: sessions stay. */
    void reencodePassword(String hash) {
        passwordHash = hash;
    }

    void remind(boolean wanted) {
        reminders = wanted;
    }

    boolean wantsReminders() {
        return reminders;
    }

    PersonId id() {
        return new PersonId(id);
    }

    Email email() {
        return new Email(email);
    }

    String name() {
        return name;
    }

    boolean has(String role) {
        return roles.contains(role);
    }

    boolean isActive() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Person toPerson() {
        return new Person(
                id(),
                email(),
                name,
                profession,
                registrationBody,
                registrationNumber,
                Set.copyOf(roles),
                cohort == null ? null : cohort.name(),
                isActive());
    }

    SignedIn toSignedIn() {
        return new SignedIn(id(), email(), roles, passwordVersion, passwordHash);
    }

    Account() {} // for Hibernate
}
