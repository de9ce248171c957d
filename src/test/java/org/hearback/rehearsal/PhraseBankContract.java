package org.hearback.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.course.ContentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What holds for people's phrases on every database. Each test has a learner of its own. */
abstract class PhraseBankContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    PhraseBank bank;

    @Autowired
    TestClock clock;

    private SignedIn owner;
    private PersonId learner;

    @BeforeEach
    void somebodySignsIn() {
        owner = as(Role.LEARNER);
        learner = owner.id();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsKeptIsThereTheOldestFirst() {
        var first = phrase("I believe you. Ich glaube Ihnen – 我相信你.");
        bank.keep(learner, first);
        clock.pass(Duration.ofMinutes(1));
        var second = new Phrase(UUID.randomUUID(), "Come back any time.", "My own", null, null);
        bank.keep(learner, second);

        assertThat(bank.of(learner))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("keptAt")
                .containsExactly(first, second);
        assertThat(bank.of(learner).getLast().keptAt()).isEqualTo(clock.instant());
    }

    @Test
    void aPhraseThatIsKeptTwiceIsThereOnceAsItIsNow() {
        var phrase = phrase("I believe you.");
        bank.keep(learner, phrase);
        bank.reword(learner, phrase.id(), "I do believe you.");

        assertThat(bank.keep(learner, phrase)).isTrue();
        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("I do believe you.");
    }

    @Test
    void aPhraseTakesOtherWordsAndAnotherPurpose() {
        var phrase = phrase("I believe you.");
        bank.keep(learner, phrase);

        bank.reword(learner, phrase.id(), "");
        bank.reword(learner, phrase.id(), "a".repeat(Phrase.LONGEST));
        bank.refile(learner, phrase.id(), "For Mondays");

        var now = bank.find(learner, phrase.id()).orElseThrow();
        assertThat(now.words()).hasSize(Phrase.LONGEST);
        assertThat(now.purpose()).isEqualTo("For Mondays");
        assertThat(now.rehearsal()).isEqualTo(phrase.rehearsal());
    }

    @Test
    void whatWasRemovedComesBackToItsPlace() {
        var phrases = List.of(phrase("One."), phrase("Two."), phrase("Three."));
        for (var phrase : phrases) {
            bank.keep(learner, phrase);
            clock.pass(Duration.ofMinutes(1));
        }
        var second = bank.of(learner).get(1);

        bank.remove(learner, second.id());
        bank.remove(learner, second.id());
        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("One.", "Three.");

        bank.keep(learner, second);
        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void whatWasRemovedComesBackAsAnotherWindowLeftIt() {
        var phrase = phrase("One.");
        bank.keep(learner, phrase);
        bank.reword(learner, phrase.id(), "One, and better.");

        bank.remove(learner, phrase.id()).ifPresent(last -> bank.keep(learner, last));

        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("One, and better.");
    }

    @Test
    void strangeSignsAreKept() {
        var words = "Tell me \0 \u202Eשלום\u202C " + "\uD83D\uDE00".repeat(Phrase.LONGEST);

        var phrase = phrase(words);
        bank.keep(learner, phrase);

        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly(phrase.words());
    }

    @Test
    void aFullBankKeepsNothingMoreAndLosesNothing() {
        for (var i = 0; i < PhraseBank.MOST; i++) bank.keep(learner, phrase("Number " + i));

        assertThat(bank.keep(learner, phrase("One too many"))).isFalse();
        assertThat(bank.of(learner)).hasSize(PhraseBank.MOST);
        assertThat(bank.keep(learner, bank.of(learner).getFirst())).isTrue();
    }

    @Test
    void nobodyElseSeesOrTouchesThemWhateverTheirRole() {
        var phrase = phrase("I believe you.");
        bank.keep(learner, phrase);
        List<ThrowingCallable> calls = List.of(
                () -> bank.of(learner),
                () -> bank.find(learner, phrase.id()),
                () -> bank.keep(learner, phrase),
                () -> bank.reword(learner, phrase.id(), "Mine now."),
                () -> bank.refile(learner, phrase.id(), "Mine"),
                () -> bank.remove(learner, phrase.id()));

        for (var role : List.of(Role.LEARNER, Role.EDUCATOR, Role.ADMIN)) {
            as(role);
            calls.forEach(call -> assertThatThrownBy(call).as(role).isInstanceOf(AccessDeniedException.class));
        }
        SecurityContextHolder.clearContext();
        calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void knowingAnIdOpensNobodyElsesPhrase() {
        var phrase = phrase("I believe you.");
        bank.keep(learner, phrase);
        var other = as(Role.LEARNER).id();

        assertThat(bank.of(other)).isEmpty();
        assertThat(bank.find(other, phrase.id())).isEmpty();
        assertThatThrownBy(() -> bank.keep(other, phrase)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> bank.reword(other, phrase.id(), "Mine now."))
                .isInstanceOf(NoSuchElementException.class);
        bank.remove(other, phrase.id());

        TestPeople.signIn(owner);
        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("I believe you.");
    }

    private SignedIn as(String role) {
        var person = new TestPeople(context).create("Robin", role);
        TestPeople.signIn(person);
        return person;
    }

    private static Phrase phrase(String words) {
        return new Phrase(UUID.randomUUID(), words, "Believe them", new ContentId("the-script"), null);
    }
}
