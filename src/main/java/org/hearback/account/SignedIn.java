package org.hearback.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person at the keyboard, as Spring Security knows them. The password's hash is gone once they are signed in. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private final PersonId id;
    private final Email email;
    private final TreeSet<String> roles;
    // changes with the password, so that sessions begun with an old one end
    private final int passwordVersion;
    private transient @Nullable String passwordHash;

    public SignedIn(PersonId id, Email email, Set<String> roles) {
        this(id, email, roles, 0, null);
    }

    SignedIn(PersonId id, Email email, Set<String> roles, int passwordVersion, @Nullable String passwordHash) {
        this.id = id;
        this.email = email;
        this.roles = new TreeSet<>(roles);
        this.passwordVersion = passwordVersion;
        this.passwordHash = passwordHash;
    }

    public PersonId id() {
        return id;
    }

    public Email email() {
        return email;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    Set<String> roles() {
        return roles;
    }

    int passwordVersion() {
        return passwordVersion;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email.value();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "person " + id + " " + List.copyOf(roles);
    }
}
