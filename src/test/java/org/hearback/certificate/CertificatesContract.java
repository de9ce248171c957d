package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearback.certificate.TestLearning.PROGRAMME;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.hearback.TestClock;
import org.hearback.TestQueries;
import org.hearback.TestRecords;
import org.hearback.account.People;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.Reflection.Prompt;
import org.hearback.course.Curriculum;
import org.hearback.course.Programme;
import org.hearback.course.Publishing;
import org.hearback.progress.ProgrammeCompleted;
import org.hearback.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** What must hold on every database. */
@RecordApplicationEvents
abstract class CertificatesContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Certificates certificates;

    @Autowired
    Issuer issuer;

    @Autowired
    Progress progress;

    @Autowired
    Curriculum curriculum;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestClock clock;

    @Autowired
    AwardBook book;

    @Autowired
    Reflections reflections;

    @Autowired
    Cpd cpd;

    @Autowired
    ApplicationEvents published;

    SignedIn learner;

    @Nullable
    Programme original;

    @BeforeEach
    void signIn() {
        learner = new TestPeople(context).create("கவிதா Żółć", Role.LEARNER);
        TestPeople.signIn(learner);
    }

    @AfterEach
    void signOut() {
        if (original != null) publish(original);
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLastRequiredStepIssuesTheCertificate() {
        var begun = clock.instant();
        learning().passExercise();
        assertThat(certificates.of(learner.id())).isEmpty();

        clock.pass(Duration.ofDays(1));
        learning().passQuiz();

        var certificate = only();
        assertThat(certificate.name()).isEqualTo("கவிதா Żółć");
        assertThat(certificate.registration()).contains("GMC 7654321");
        assertThat(certificate.programme()).isEqualTo(PROGRAMME);
        assertThat(certificate.startedAt()).isEqualTo(begun);
        assertThat(certificate.completedAt()).isEqualTo(clock.instant());
        assertThat(certificate.issuedAt()).isEqualTo(clock.instant());
        assertThat(certificate.nominalMinutes()).isEqualTo(5);
        assertThat(certificate.participatoryMinutes()).isZero();
        assertThat(certificate.outcomes()).containsExactly("Answer kindly");
    }

    @Test
    void hearingItAgainIssuesNothing() {
        learning().passAll();
        var first = only();

        clock.pass(Duration.ofDays(400));
        for (var i = 0; i < 3; i++) {
            transaction.executeWithoutResult(status -> events.publishEvent(completion()));
            certificates.issueDue(learner.id());
        }

        assertThat(only()).isEqualTo(first);
    }

    @Test
    void twoAtTheSameMomentIssueOne() throws Exception {
        learning().passAllWithoutCertificate();
        var completed = completion();
        var together = new CyclicBarrier(4);
        Callable<Optional<Hindrance>> issue = () -> {
            TestPeople.signIn(learner);
            together.await();
            return issuer.issue(completed);
        };

        List<Future<Optional<Hindrance>>> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(List.of(issue, issue, issue, issue));
        }

        for (var answer : answers) assertThat(answer.get()).isEmpty();
        only();
    }

    @Test
    void whatIsDueIsIssuedWhenTheLearnerLooks() {
        learning().passAllWithoutCertificate();
        assertThat(certificates.of(learner.id())).isEmpty();

        assertThat(certificates.issueDue(learner.id())).isEmpty();

        only();
    }

    @Test
    void aCertificateThatCannotBePrintedDoesNotUndoTheLearnersWork() {
        learning().rename(TestLearning.UNPRINTABLE);

        learning().passAll();

        assertThat(certificates.of(learner.id())).isEmpty();
        assertThat(progress.of(learner.id(), PROGRAMME).orElseThrow().isComplete())
                .isTrue();
        assertThat(certificates.issueDue(learner.id())).contains(Hindrance.UNPRINTABLE);

        learning().rename("Robin");
        assertThat(certificates.issueDue(learner.id())).isEmpty();
        assertThat(only().name()).isEqualTo("Robin");
    }

    @Test
    void whatWasIssuedNeverChanges() throws Exception {
        learning().passAll();
        var certificate = only();
        var pdf = certificates.pdf(learner.id(), certificate.number()).orElseThrow();

        learning().rename("Somebody Else");
        republish(now -> TestRecords.with(
                now,
                Map.of(
                        "outcomes", List.of("Something new"),
                        "method", "Another method",
                        "leadClinician", "Dr New",
                        "declaration", "Paid by nobody",
                        "validMonths", 12)));
        certificates.issueDue(learner.id());

        assertThat(only()).isEqualTo(certificate);
        assertThat(certificates.pdf(learner.id(), certificate.number()).orElseThrow())
                .isEqualTo(pdf);
        assertThat(certificates.verify(certificate.number()).orElseThrow().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
    }

    @Test
    void whatIsLearnedTogetherWithOthersIsCertified() {
        original = curriculum.programme(PROGRAMME).orElseThrow().content();
        learning().learnedTogether(3);
        learning().passAll();

        assertThat(only().participatoryMinutes()).isEqualTo(3);
        assertThat(only().participatoryTime()).isEqualTo("3 minutes");
        assertThat(cpd.of(learner.id()).years())
                .extracting(CpdRecord.Year::participatoryMinutes)
                .containsExactly(3);
    }

    @Test
    void aCorrectedNameIsPrintedUnderANewNumber() {
        learning().passAll();
        var first = only();
        clock.pass(Duration.ofDays(30));
        learning().rename("Kavitha Zolc");

        assertThat(certificates.correctable(learner.id())).containsExactly(first.number());
        assertThat(certificates.reissue(learner.id(), first.number())).isEmpty();

        var held = certificates.of(learner.id());
        assertThat(held).hasSize(2);
        var second = held.getFirst();
        assertThat(second.certificate().name()).isEqualTo("Kavitha Zolc");
        assertThat(second.certificate().registration()).contains("HCPC PH123");
        assertThat(second.certificate().awardNumber()).isEqualTo(1);
        assertThat(second.certificate().issuedAt()).isEqualTo(first.issuedAt());
        assertThat(second.certificate().completedAt()).isEqualTo(first.completedAt());
        assertThat(second.certificate().reissuedAt()).isEqualTo(clock.instant());
        assertThat(second.replaces()).isEqualTo(first.number());
        assertThat(held.getLast().certificate()).isEqualTo(first);
        assertThat(held.getLast().replacedBy()).isEqualTo(second.number());
        assertThat(validity(first.number())).isEqualTo(Validity.REPLACED);
        assertThat(validity(second.number())).isEqualTo(Validity.VALID);
        assertThat(certificates.pdf(learner.id(), second.number()).orElseThrow())
                .isNotEqualTo(certificates.pdf(learner.id(), first.number()).orElseThrow());
        assertThat(certificates.correctable(learner.id())).isEmpty();
        assertThat(published.stream(CertificateIssued.class))
                .containsExactly(new CertificateIssued(first.number()), new CertificateIssued(second.number()));
        assertThat(published.stream(CertificateReplaced.class))
                .containsExactly(new CertificateReplaced(first.number(), second.number()));
    }

    @Test
    void askingTwiceAtTheSameMomentPrintsAgainOnce() throws Exception {
        learning().passAll();
        var number = only().number();
        learning().rename("Kavitha Zolc");
        var together = new CyclicBarrier(4);
        Callable<Optional<Hindrance>> reissue = () -> {
            TestPeople.signIn(learner);
            together.await();
            return certificates.reissue(learner.id(), number);
        };

        List<Future<Optional<Hindrance>>> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(List.of(reissue, reissue, reissue, reissue));
        }

        for (var answer : answers) assertThat(answer.get()).isEmpty();
        assertThat(certificates.of(learner.id())).hasSize(2);
    }

    @Test
    void whatIsRightIsNotPrintedAgain() {
        learning().passAll();

        assertThat(certificates.correctable(learner.id())).isEmpty();
        assertThat(certificates.reissue(learner.id(), only().number())).isEmpty();

        only();
    }

    @Test
    void anAwardIsPrintedAgainThreeTimesAYear() {
        learning().passAll();
        var number = only().number();
        for (var name : List.of("A B", "C D", "E F")) {
            learning().rename(name);
            assertThat(certificates.reissue(learner.id(), number)).isEmpty();
        }
        learning().rename("G H");

        assertThat(certificates.reissue(learner.id(), number)).contains(Hindrance.TOO_OFTEN);
        assertThat(certificates.of(learner.id())).hasSize(4);

        clock.pass(Duration.ofDays(366));
        assertThat(certificates.reissue(learner.id(), number)).isEmpty();
        assertThat(certificates.of(learner.id())).hasSize(5);
    }

    @Test
    void aRevokedAwardIsRevokedUnderAllItsNumbers() {
        learning().passAll();
        var first = only().number();
        learning().rename("Kavitha Zolc");
        certificates.reissue(learner.id(), first);
        var second = certificates.of(learner.id()).getFirst().number();

        revoke(first, "Somebody else sat the quiz.");
        revoke(second, "Another reason.");

        assertThat(validity(first)).isEqualTo(Validity.REVOKED);
        assertThat(validity(second)).isEqualTo(Validity.REVOKED);
        assertThat(certificates.of(learner.id()))
                .extracting(HeldCertificate::revokedBecause)
                .containsOnly("Somebody else sat the quiz.");
        assertThat(published.stream(CertificateRevoked.class))
                .containsExactly(new CertificateRevoked(first), new CertificateRevoked(second));
        learning().rename("Another Name");
        assertThat(certificates.correctable(learner.id())).isEmpty();
        assertThat(certificates.reissue(learner.id(), second)).contains(Hindrance.REVOKED);
    }

    @Test
    void afterARevocationOnlyNewWorkEarnsAnAward() {
        learning().passAll();
        var first = only().number();
        clock.pass(Duration.ofDays(1));
        revoke(first, "Somebody else sat the quiz.");

        certificates.issueDue(learner.id());
        assertThat(certificates.of(learner.id())).hasSize(1);

        clock.pass(Duration.ofDays(1));
        learning().passAllAgain();
        assertThat(certificates.of(learner.id()).getFirst().certificate().awardNumber())
                .isEqualTo(2);
        assertThat(validity(first)).isEqualTo(Validity.REVOKED);
    }

    @Test
    void whoPassesEverythingAgainNearTheEndRenewsTheAward() {
        certificatesHoldFor(12);
        learning().passAll();
        var first = only();
        assertThat(first.validUntil()).isAfter(clock.instant());

        clock.pass(Duration.ofDays(200));
        learning().passAllAgain(); // too early
        assertThat(certificates.renewals(learner.id()).getFirst().open()).isFalse();
        assertThat(only()).isEqualTo(first);

        clock.pass(Duration.ofDays(100));
        certificates.issueDue(learner.id());
        only();
        var renewal = certificates.renewals(learner.id()).getFirst();
        assertThat(renewal.open()).isTrue();
        assertThat(renewal.progress().isComplete()).isFalse();
        learning().passAllAgain();

        var second = certificates.of(learner.id()).getFirst().certificate();
        assertThat(second.awardNumber()).isEqualTo(2);
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.completedAt()).isEqualTo(clock.instant());
        assertThat(second.startedAt()).isEqualTo(clock.instant());
        assertThat(validity(first.number())).isEqualTo(Validity.VALID);
        clock.pass(Duration.ofDays(70));
        assertThat(validity(first.number())).isEqualTo(Validity.EXPIRED);
        assertThat(validity(second.number())).isEqualTo(Validity.VALID);
        certificates.issueDue(learner.id());
        assertThat(certificates.of(learner.id())).hasSize(2);
    }

    @Test
    void anAwardThatHoldsForWeeksIsNotRenewedByTheWorkThatEarnedIt() {
        certificatesHoldFor(1);
        learning().passAll();

        certificates.issueDue(learner.id());
        clock.pass(Duration.ofDays(20));
        certificates.issueDue(learner.id());

        only();
        learning().passAllAgain();
        assertThat(certificates.of(learner.id())).hasSize(2);
    }

    @Test
    void theBookOfAnAwardSaysWhoDidWhat() {
        learning().passAll();
        var first = only().number();
        learning().rename("Ellen Price");
        certificates.reissue(learner.id(), first);
        var second = certificates.of(learner.id()).getFirst().number();
        revoke(second, "Somebody else sat the quiz.");

        asAdministrator(() -> {
            var page = book.find(first).orElseThrow();
            assertThat(page.log())
                    .extracting(AwardBook.Entry::what, AwardBook.Entry::number, AwardBook.Entry::by)
                    .containsExactly(
                            tuple(AwardBook.What.ISSUED, first, "Ellen Price"),
                            tuple(AwardBook.What.REISSUED, second, "Ellen Price"),
                            tuple(AwardBook.What.REVOKED, second, "Ade Okafor"));
            assertThat(page.hasQuiteAnotherName()).isTrue();
            assertThat(book.search(first.value())).hasSize(1);
            assertThat(book.search(page.holder().email().value())).hasSize(1);
            assertThat(book.changed())
                    .anySatisfy(changed -> assertThat(changed.holder()).isEqualTo(page.holder()));
        });
    }

    @Test
    void manyAwardsTakeAsManyQueriesAsOne() {
        certificatesHoldFor(1);
        learning().passAll();
        var few = queriesOfASearch();

        for (var i = 0; i < 3; i++) {
            clock.pass(Duration.ofDays(20));
            learning().passAllAgain();
        }

        assertThat(certificates.of(learner.id())).hasSize(4);
        assertThat(queriesOfASearch()).isEqualTo(few);
    }

    private long queriesOfASearch() {
        var email = context.getBean(People.class).get(learner.id()).email().value();
        var count = new AtomicLong();
        asAdministrator(() -> count.set(TestQueries.of(context, () -> book.search(email))));
        return count.get();
    }

    @Test
    void onlyAnAdministratorOpensTheBookOrRevokes() {
        learning().passAll();
        var number = only().number();
        List<Callable<?>> calls = List.of(
                () -> book.find(number),
                () -> book.search("x"),
                () -> book.notSearched("x"),
                () -> book.changed(),
                () -> {
                    book.revoke(number, "I do not like it.");
                    return null;
                });

        for (var call : calls) assertThatThrownBy(call::call).isInstanceOf(AccessDeniedException.class);
        TestPeople.signIn(new TestPeople(context).create("Edda", Role.EDUCATOR));
        for (var call : calls) assertThatThrownBy(call::call).isInstanceOf(AccessDeniedException.class);

        assertThat(validity(number)).isEqualTo(Validity.VALID);
    }

    @Test
    void aReflectionIsKeptForItsWriterAlone() {
        learning().passAll();
        var first = only().number();
        reflections.keep(learner.id(), first, Prompt.PRACTICE, "I ask first.");
        reflections.keep(learner.id(), first, Prompt.PRACTICE, "I ask first, and wait.");
        learning().rename("Kavitha Zolc");
        certificates.reissue(learner.id(), first);
        var second = certificates.of(learner.id()).getFirst().number();

        assertThat(reflections.of(learner.id(), second).text(Prompt.PRACTICE)).isEqualTo("I ask first, and wait.");
        assertThat(cpd.of(learner.id()).entries().getFirst().reflection().isEmpty())
                .isFalse();

        var other = new TestPeople(context).create("Somebody Else", Role.LEARNER, Role.EDUCATOR, Role.ADMIN);
        TestPeople.signIn(other);
        assertThatThrownBy(() -> reflections.of(learner.id(), first)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reflections.of(other.id(), first)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> reflections.keep(other.id(), first, Prompt.CODE, "mine"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anybodyMayCheckANumber() {
        learning().passAll();
        var certificate = only();
        SecurityContextHolder.clearContext();

        assertThat(certificates.verify(certificate.number()).orElseThrow().certificate())
                .isEqualTo(certificate);
        assertThat(certificates.verify(new CertificateNumber("HB-2222-2222-2222")))
                .isEmpty();
    }

    @Test
    void nobodyElseSeesWhatALearnerHolds() {
        learning().passAll();
        var number = only().number();

        TestPeople.signIn(new TestPeople(context).create("Somebody Else", Role.LEARNER, Role.EDUCATOR, Role.ADMIN));
        for (var forbidden : forbidden(number))
            assertThatThrownBy(forbidden::call).isInstanceOf(AccessDeniedException.class);

        SecurityContextHolder.clearContext();
        for (var forbidden : forbidden(number)) {
            assertThatThrownBy(forbidden::call).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void anotherLearnerGetsNoPdfUnderTheirOwnName() {
        learning().passAll();
        var number = only().number();
        var other = new TestPeople(context).create("Somebody Else", Role.LEARNER);
        TestPeople.signIn(other);

        assertThat(certificates.pdf(other.id(), number)).isEmpty();
        assertThatThrownBy(() -> certificates.reissue(other.id(), number)).isInstanceOf(NoSuchElementException.class);
    }

    private List<Callable<?>> forbidden(CertificateNumber number) {
        var calls = new ArrayList<Callable<?>>();
        calls.add(() -> certificates.of(learner.id()));
        calls.add(() -> certificates.pdf(learner.id(), number));
        calls.add(() -> certificates.issueDue(learner.id()));
        calls.add(() -> certificates.correctable(learner.id()));
        calls.add(() -> certificates.reissue(learner.id(), number));
        calls.add(() -> certificates.renewals(learner.id()));
        calls.add(() -> cpd.of(learner.id()));
        return calls;
    }

    /** Publishes the programme with a change; after the test it is as it was. */
    private void republish(UnaryOperator<Programme> change) {
        original = curriculum.programme(PROGRAMME).orElseThrow().content();
        publish(change.apply(original));
    }

    private void publish(Programme programme) {
        TestPeople.signIn(new TestPeople(context).create("Edda", Role.EDUCATOR));
        context.getBean(Publishing.class).publish(programme);
        TestPeople.signIn(learner);
    }

    private void certificatesHoldFor(int months) {
        original = curriculum.programme(PROGRAMME).orElseThrow().content();
        learning().certificatesHoldFor(months);
    }

    private void asAdministrator(Runnable work) {
        TestPeople.signIn(new TestPeople(context).create("Ade Okafor", Role.ADMIN));
        work.run();
        TestPeople.signIn(learner);
    }

    private void revoke(CertificateNumber number, String reason) {
        asAdministrator(() -> book.revoke(number, reason));
    }

    private Validity validity(CertificateNumber number) {
        return certificates.verify(number).orElseThrow().validity(clock.instant());
    }

    private ProgrammeCompleted completion() {
        return progress.completion(learner.id(), PROGRAMME).orElseThrow();
    }

    private Certificate only() {
        var held = certificates.of(learner.id());
        assertThat(held).hasSize(1);
        return held.getFirst().certificate();
    }

    private TestLearning learning() {
        return new TestLearning(context, learner);
    }
}
