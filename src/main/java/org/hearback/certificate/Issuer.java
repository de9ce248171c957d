package org.hearback.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.progress.ProgrammeCompleted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues certificates: one for each person and programme, however often and from wherever it is asked to. */
@Component
class Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

    private final Awards awards;
    private final AwardPdfs pdfs;
    private final People people;
    private final CertificatePdf pdf;
    private final Lettering lettering;
    private final TransactionTemplate transaction;
    private final RetryOperations retry;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Issuer(
            Awards awards,
            AwardPdfs pdfs,
            People people,
            CertificatePdf pdf,
            Lettering lettering,
            PlatformTransactionManager transactions,
            RetryOperations retry,
            Clock clock) {
        this.awards = awards;
        this.pdfs = pdfs;
        this.people = people;
        this.pdf = pdf;
        this.lettering = lettering;
        // a listener runs while the learner's committed transaction is still bound to the thread
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * After the learner's last step is safe. Should this fail, Spring logs it, and the certificate is issued when the
     * learner next opens their certificates.
     */
    @TransactionalEventListener
    void on(ProgrammeCompleted completed) {
        issue(completed);
    }

    /** Returns what stands in the way, or nothing when the certificate exists, from now on or already. */
    Optional<Hindrance> issue(ProgrammeCompleted completed) {
        if (Boolean.TRUE.equals(transaction.execute(status -> isIssued(completed)))) return Optional.empty();
        var person = transaction.execute(status -> people.get(completed.learner()));
        var hindrance = hindrance(person);
        if (hindrance.isEmpty()) issue(completed, certificate(completed, person));
        return hindrance;
    }

    private void issue(ProgrammeCompleted completed, Certificate certificate) {
        var content = pdf.render(certificate);
        var issued = retry.invoke(() -> transaction.execute(status -> {
            // where another window or node was faster, its certificate is the one
            if (isIssued(completed)) return false;
            awards.save(new Award(completed.learner(), certificate, DigestUtils.sha256Hex(content)));
            pdfs.save(new AwardPdf(certificate.number(), content));
            return true;
        }));
        if (issued) LOG.info("Certificate issued for programme {}", certificate.programme());
    }

    private boolean isIssued(ProgrammeCompleted completed) {
        return awards.existsByPersonAndProgrammeAndAwardNumber(
                completed.learner().value(),
                completed.programme().content().id().value(),
                Award.FIRST);
    }

    private Optional<Hindrance> hindrance(Person person) {
        if (person.name().isBlank()) return Optional.of(Hindrance.NO_NAME);
        var printable = lettering.canPrint(person.name())
                && (person.registrationBody() == null || lettering.canPrint(person.registrationBody()))
                && (person.registrationNumber() == null || lettering.canPrint(person.registrationNumber()));
        return printable ? Optional.empty() : Optional.of(Hindrance.UNPRINTABLE);
    }

    private Certificate certificate(ProgrammeCompleted completed, Person person) {
        var programme = completed.programme().content();
        return new Certificate(
                CertificateNumber.next(random),
                person.name(),
                person.registrationBody(),
                person.registrationNumber(),
                programme.id(),
                programme.title(),
                completed.programme().number(),
                programme.outcomes(),
                programme.method(),
                programme.provider(),
                programme.leadClinician(),
                programme.accreditation(),
                completed.startedAt(),
                completed.completedAt(),
                completed.nominalMinutes(),
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
