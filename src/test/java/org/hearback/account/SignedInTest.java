package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private final SignedIn person =
            new SignedIn(PersonId.next(), new Email("a@b.uk"), Set.of(Role.LEARNER), 1, "{bcrypt}hash");

    @Test
    void thePersonIsTheirId() {
        assertThat(person).isEqualTo(new SignedIn(person.id(), new Email("new@b.uk"), Set.of(Role.ADMIN)));
        assertThat(person).isNotEqualTo(new SignedIn(PersonId.next(), person.email(), Set.of(Role.LEARNER)));
    }

    @Test
    void thePasswordsHashNeitherTravelsNorStays() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(person);
        var copy = (SignedIn) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        person.eraseCredentials();

        assertThat(copy).isEqualTo(person);
        assertThat(copy.getPassword()).isNull();
        assertThat(person.getPassword()).isNull();
    }
}
