package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearback.HearbackTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may call what, whatever screen they come from. */
@HearbackTest
class ServicesTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    Outbox outbox;

    @Autowired
    CurrentPerson current;

    private SignedIn somebody;

    @BeforeEach
    void somebody() {
        somebody = new TestPeople(context).create("Somebody", Role.LEARNER);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyAdministratorsAdminister() {
        Map<String, ThrowingCallable> administration = Map.of(
                "search", () -> people.search("", 1),
                "count", () -> people.countMatching(""),
                "cohorts", () -> people.cohorts(),
                "assign", () -> people.assign(somebody.id(), Set.of(Role.ADMIN), null),
                "invite", () -> invitations.invite(invitation()),
                "inviteAll", () -> invitations.inviteAll(new byte[0]),
                "inviteAgain", () -> invitations.inviteAgain(somebody.id()),
                "outbox", () -> outbox.latest(1));

        as(Role.LEARNER, Role.EDUCATOR);
        administration.forEach(
                (name, call) -> assertThatThrownBy(call).as(name).isInstanceOf(AccessDeniedException.class));
        SecurityContextHolder.clearContext();
        administration.forEach((name, call) ->
                assertThatThrownBy(call).as(name).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        as(Role.ADMIN);
        administration.forEach((name, call) -> assertThatCode(call).as(name).doesNotThrowAnyException());
    }

    @Test
    void learnersSeeThemselvesAndNobodyElse() {
        var learner = as(Role.LEARNER);

        assertThat(people.get(learner.id())).isEqualTo(current.get());
        assertThatThrownBy(() -> people.find(somebody.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.get(somebody.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void educatorsAndAdministratorsSeeTheirPeople() {
        as(Role.EDUCATOR);
        assertThat(people.get(somebody.id()).name()).isEqualTo("Somebody");
        as(Role.ADMIN);
        assertThat(people.get(somebody.id()).name()).isEqualTo("Somebody");
    }

    @Test
    void nobodyChangesSomebodyElsesProfileOrPassword() {
        as(Role.ADMIN, Role.EDUCATOR, Role.LEARNER);

        assertThatThrownBy(() -> people.describe(somebody.id(), new Profile("Other", Profession.OTHER, null, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> passwords.change(somebody.id(), TestPeople.PASSWORD, "a lamp in the hall"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.remind(somebody.id(), false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.wantsReminders(somebody.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangedPasswordKeepsThisSessionAlive() {
        var person = as(Role.LEARNER);

        passwords.change(person.id(), TestPeople.PASSWORD, "a lamp in the hall");

        var signedIn = (SignedIn)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        assertThat(signedIn.passwordVersion()).isEqualTo(person.passwordVersion() + 1);
        assertThat(signedIn.getPassword()).isNull();
    }

    @Test
    void theLastAdministratorStays() {
        var last = as(Role.ADMIN);
        people.search("", 1000).stream()
                .filter(person ->
                        person.roles().contains(Role.ADMIN) && !person.id().equals(last.id()))
                .forEach(person -> people.assign(person.id(), Set.of(Role.LEARNER), null));

        assertThat(people.assign(last.id(), Set.of(Role.LEARNER), null)).isFalse();
        assertThat(people.get(last.id()).roles()).containsExactly(Role.ADMIN);
    }

    private SignedIn as(String... roles) {
        var person = new TestPeople(context).create("Robin", roles);
        TestPeople.signIn(person);
        return person;
    }

    private static Invitation invitation() {
        return new Invitation("New", new Email(PersonId.next() + "@b.uk"), Set.of(Role.LEARNER), null);
    }
}
