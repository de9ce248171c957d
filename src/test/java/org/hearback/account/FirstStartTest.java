package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearback.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.support.TransactionOperations;

/** What the first start makes, and what it must never make. */
class FirstStartTest {
    private final Accounts accounts = mock(Accounts.class);
    private final Cohorts cohorts = mock(Cohorts.class);
    private final Charges charges = mock(Charges.class);
    private final OneTimeLinks links = mock(OneTimeLinks.class);
    private final Mailer mailer = mock(Mailer.class);
    private final TestClock clock = new TestClock();
    private final List<Account> saved = new ArrayList<>();

    @BeforeEach
    void empty() {
        when(accounts.findByEmail(anyString())).thenReturn(Optional.empty());
        when(accounts.save(any())).thenAnswer(call -> {
            saved.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(cohorts.save(any())).thenAnswer(call -> call.getArgument(0));
        when(accounts.saveAndFlush(any())).thenAnswer(call -> accounts.save(call.getArgument(0)));
    }

    @Test
    void aDemonstrationHasFourPeopleWhoCanSignIn() {
        demo(true, "jdbc:h2:mem:x");

        assertThat(saved)
                .extracting(account -> account.toPerson().email().value())
                .containsExactly(
                        "samira@hearback.example",
                        "tom@hearback.example",
                        "ellen@hearback.example",
                        "ade@hearback.example");
        assertThat(saved)
                .allMatch(Account::isActive)
                .allMatch(it -> it.toPerson().profession() != null);
        assertThat(NewPassword.problemWith(DemoPeople.PASSWORD, saved.getFirst().email()))
                .isEmpty();
    }

    @Test
    void theyAreMadeOnce() {
        when(accounts.count()).thenReturn(4L);

        demo(true, "jdbc:h2:mem:x");

        assertThat(saved).isEmpty();
    }

    @Test
    void aRealDatabaseNeverGetsThem() {
        demo(false, "jdbc:mysql://db/hearback");
        assertThatThrownBy(() -> demo(true, "jdbc:mysql://db/hearback")).isInstanceOf(IllegalStateException.class);

        assertThat(saved).isEmpty();
    }

    @Test
    void whereNobodyCanAdministerOnePersonGetsALink() {
        start(false, "Ade@Clinic.example");

        assertThat(saved).hasSize(1);
        assertThat(saved.getFirst().toPerson().email()).isEqualTo(new Email("ade@clinic.example"));
        assertThat(saved.getFirst().toPerson().roles()).containsExactly(Role.ADMIN);
        verify(mailer).newLink(saved.getFirst(), OneTimeLink.Purpose.FIRST_ADMIN);
    }

    @Test
    void aPersonWhoIsHereAlreadyIsAppointed() {
        var person =
                new Account(PersonId.next(), new Email("a@b.uk"), "Ann", Set.of(Role.LEARNER), null, clock.instant());
        when(accounts.findByEmail("a@b.uk")).thenReturn(Optional.of(person));

        start(false, "a@b.uk");

        assertThat(person.toPerson().roles()).containsOnly(Role.LEARNER, Role.ADMIN);
    }

    @Test
    void theLinkIsMadeOnce() {
        when(links.countOpen(eq(OneTimeLink.Purpose.FIRST_ADMIN), any())).thenReturn(1L);
        start(false, "a@b.uk");
        when(links.countOpen(eq(OneTimeLink.Purpose.FIRST_ADMIN), any())).thenReturn(0L);
        when(accounts.countActiveAdministrators()).thenReturn(1L);
        start(false, "a@b.uk");

        verify(mailer, never()).newLink(any(), any());
    }

    @Test
    void withoutAnAddressOrInADemonstrationThereIsNoLink() {
        start(false, "");
        start(true, "a@b.uk");

        verify(mailer, never()).newLink(any(), any());
    }

    @Test
    void theNodeThatComesSecondStartsAllTheSame() {
        doThrow(new DataIntegrityViolationException("taken")).when(accounts).saveAndFlush(any());

        start(false, "a@b.uk");

        verify(accounts, times(1)).saveAndFlush(any());
    }

    private void demo(boolean on, String url) {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        new DemoPeople(on, url, accounts, new CohortBook(cohorts), charges, encoder, clock)
                .run(new DefaultApplicationArguments());
    }

    private void start(boolean demo, String email) {
        new FirstAdministrator(accounts, links, mailer, TransactionOperations.withoutTransaction(), clock, demo, email)
                .run(new DefaultApplicationArguments());
    }
}
