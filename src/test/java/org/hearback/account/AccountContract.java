package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.hearback.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionOperations;

/** What every database must do alike. */
abstract class AccountContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    CohortBook cohorts;

    @Autowired
    OneTimeLinks links;

    @Autowired
    RememberedDevices devices;

    @Autowired
    KnownDeviceRows known;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    Mails mails;

    @Autowired
    Housekeeping housekeeping;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestClock clock;

    @Test
    void aPersonIsKeptWhole() {
        var email = new Email(PersonId.next() + "@clinic.example");
        var roles = Set.of(Role.LEARNER, Role.EDUCATOR);
        var saved = transaction.execute(status -> accounts.save(new Account(
                PersonId.next(), email, "தமிழ் Śliwińska 𝒳", roles, cohorts.named("Frühling"), clock.instant())));

        var found = accounts.findByEmail(email.value()).orElseThrow().toPerson();

        assertThat(found).isEqualTo(saved.toPerson());
        assertThat(found.name()).isEqualTo("தமிழ் Śliwińska 𝒳");
        assertThat(found.cohort()).isEqualTo("Frühling");
        assertThat(found.roles()).isEqualTo(roles);
        assertThat(found.active()).isFalse();
    }

    @Test
    void rolesAndCohortChange() {
        var id = person("Robin");

        transaction.executeWithoutResult(status ->
                accounts.findById(id.value()).orElseThrow().assign(Set.of(Role.ADMIN), cohorts.named("Autumn")));

        var person = accounts.findById(id.value()).orElseThrow().toPerson();
        assertThat(person.roles()).containsExactly(Role.ADMIN);
        assertThat(person.cohort()).isEqualTo("Autumn");
    }

    @Test
    void oneAddressBelongsToOnePerson() {
        var email = new Email(PersonId.next() + "@clinic.example");
        accounts.save(new Account(PersonId.next(), email, "Ann", Set.of(Role.LEARNER), null, clock.instant()));

        assertThatThrownBy(() -> accounts.save(
                        new Account(PersonId.next(), email, "Bob", Set.of(Role.LEARNER), null, clock.instant())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void peopleAreFoundByPartsOfTheirNameWhateverTheirSigns() {
        var name = "Zebedee 100%_!";
        person(name + " Two");
        person(name + " One");
        person("Zebedee 100xx");

        var found = accounts.search("%zebedee 100!%!_!!%", Limit.of(10));

        assertThat(found).extracting(Account::name).containsExactly(name + " One", name + " Two");
        assertThat(accounts.countMatching("%zebedee 100!%!_!!%")).isEqualTo(2);
    }

    @Test
    void onlyAdministratorsWhoCanSignInCount() {
        var before = accounts.countActiveAdministrators();

        new TestPeople(context).create("Ade", Role.ADMIN, Role.LEARNER);
        accounts.save(new Account(
                PersonId.next(),
                new Email(PersonId.next() + "@b.uk"),
                "Invited",
                Set.of(Role.ADMIN),
                null,
                clock.instant()));

        assertThat(accounts.countActiveAdministrators()).isEqualTo(before + 1);
    }

    @Test
    void aLinkIsUsedOnceAndNotTooLate() {
        var id = person("Robin");
        var fresh = link(id);
        var old = link(id);

        assertThat(links.use(fresh.id(), clock.instant())).isEqualTo(1);
        assertThat(links.use(fresh.id(), clock.instant())).isZero();
        assertThat(links.use(old.id(), clock.instant().plus(Duration.ofHours(2))))
                .isZero();
        assertThat(links.findByTokenHash(new Secret("unknown").hash())).isEmpty();
    }

    @Test
    void aRememberedDeviceIsForgottenWithTheOthers() {
        var id = person("Robin");
        var here = new RememberedDevice(UUID.randomUUID(), id, Secret.random(), clock.instant());
        var there = new RememberedDevice(UUID.randomUUID(), id, Secret.random(), clock.instant());
        devices.save(here);
        devices.save(there);

        devices.deleteAllBut(here.series(), id.value());

        assertThat(devices.findById(here.series())).isPresent();
        assertThat(devices.findById(there.series())).isEmpty();
    }

    @Test
    void attemptsAreCountedForTheirTargetAndTheirTime() {
        var target = "account:" + PersonId.next();
        var now = clock.instant();
        attempts.save(new SignInAttempt(target, now.minusSeconds(7200)));
        attempts.save(new SignInAttempt(target, now));
        attempts.save(new SignInAttempt(target + "x", now));

        assertThat(attempts.findSince(now.minusSeconds(3600), target))
                .extracting(SignInAttempt::at)
                .containsExactly(now);
    }

    @Test
    void aMailIsClaimedByOneNode() {
        var mail = new Mail(new Email("a@b.uk"), "Subject", "Body", clock.instant());
        mails.save(mail);
        var later = clock.instant().plusSeconds(60);

        assertThat(mails.findDue(clock.instant(), Limit.of(1000))).contains(mail.id());
        assertThat(mails.claim(mail.id(), clock.instant(), later)).isEqualTo(1);
        assertThat(mails.claim(mail.id(), clock.instant(), later)).isZero();
        assertThat(mails.findDue(clock.instant(), Limit.of(1000))).doesNotContain(mail.id());
    }

    @Test
    void whatHasRunOutIsRemoved() {
        var id = person("Robin");
        var then = clock.instant().minus(Duration.ofDays(500));
        var token = Secret.random();
        links.save(new OneTimeLink(id, OneTimeLink.Purpose.RESET, token, then));
        var device = new RememberedDevice(UUID.randomUUID(), id, token, then);
        devices.save(device);
        known.save(new KnownDevice(token, id, then));
        var fresh = link(id);

        housekeeping.tidy();

        assertThat(links.findByTokenHash(token.hash())).isEmpty();
        assertThat(devices.findById(device.series())).isEmpty();
        assertThat(known.existsById(KnownDevice.id(token, id))).isFalse();
        assertThat(links.use(fresh.id(), clock.instant())).isEqualTo(1);
    }

    private OneTimeLink link(PersonId person) {
        var link = new OneTimeLink(person, OneTimeLink.Purpose.RESET, Secret.random(), clock.instant());
        links.save(link);
        return link;
    }

    private PersonId person(String name) {
        return new TestPeople(context).create(name, Role.LEARNER).id();
    }
}
