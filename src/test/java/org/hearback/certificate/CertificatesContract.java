package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.certificate.TestLearning.PROGRAMME;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.course.Curriculum;
import org.hearback.course.Programme;
import org.hearback.course.Publishing;
import org.hearback.progress.ProgrammeCompleted;
import org.hearback.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What must hold on every database. */
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

    SignedIn learner;

    @BeforeEach
    void signIn() {
        learner = new TestPeople(context).create("கவிதா Żółć", Role.LEARNER);
        TestPeople.signIn(learner);
    }

    @AfterEach
    void signOut() {
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
        asEducator(publishing -> {
            var now = curriculum.programme(PROGRAMME).orElseThrow().content();
            publishing.publish(new Programme(
                    now.id(),
                    now.title(),
                    now.summary(),
                    List.of("Something new"),
                    now.evidence(),
                    "Another method",
                    now.provider(),
                    "Dr New",
                    now.accreditation(),
                    "Paid by nobody",
                    12,
                    now.modules()));
        });
        certificates.issueDue(learner.id());

        assertThat(only()).isEqualTo(certificate);
        assertThat(certificates.pdf(learner.id(), certificate.number()).orElseThrow())
                .isEqualTo(pdf);
        assertThat(certificates.verify(certificate.number()).orElseThrow().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
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
    }

    private List<Callable<?>> forbidden(CertificateNumber number) {
        var calls = new ArrayList<Callable<?>>();
        calls.add(() -> certificates.of(learner.id()));
        calls.add(() -> certificates.pdf(learner.id(), number));
        calls.add(() -> certificates.issueDue(learner.id()));
        return calls;
    }

    private void asEducator(Consumer<Publishing> work) {
        TestPeople.signIn(new TestPeople(context).create("Edda", Role.EDUCATOR));
        work.accept(context.getBean(Publishing.class));
        TestPeople.signIn(learner);
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
