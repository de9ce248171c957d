package org.hearback.account;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentPerson {
    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    public PersonId id() {
        return signedIn().id();
    }

    public Person get() {
        return people.get(id());
    }

    public boolean is(String role) {
        return signedIn().is(role);
    }

    private SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) return person;
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
}
