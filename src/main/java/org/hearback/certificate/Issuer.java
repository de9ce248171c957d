package org.hearback.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.attempt.Score;
import org.hearback.certificate.AwardBook.What;
import org.hearback.course.ContentId;
import org.hearback.progress.ProgrammeCompleted;
import org.hearback.progress.Progress;
import org.hearback.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues certificates: one for each person, programme and award number, however often and from wherever it is asked to. */
@Component
class Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

    private static final Words WORDS = Words.of("certificate");

    /** So many corrections of one award are printed in a year: who needs more is not correcting a name. */
    private static final int MOST_IN_A_YEAR = 3;

    private final Awards awards;
    private final AwardPdfs pdfs;
    private final Reissues reissues;
    private final ReissuePdfs reissuePdfs;
    private final AwardEvents book;
    private final Ledger ledger;
    private final Progress progress;
    private final People people;
    private final CertificatePdf pdf;
    private final Lettering lettering;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final RetryOperations retry;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Issuer(
            Awards awards,
            AwardPdfs pdfs,
            Reissues reissues,
            ReissuePdfs reissuePdfs,
            AwardEvents book,
            Ledger ledger,
            Progress progress,
            People people,
            CertificatePdf pdf,
            Lettering lettering,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            RetryOperations retry,
            Clock clock) {
        this.awards = awards;
        this.pdfs = pdfs;
        this.reissues = reissues;
        this.reissuePdfs = reissuePdfs;
        this.book = book;
        this.ledger = ledger;
        this.progress = progress;
        this.people = people;
        this.pdf = pdf;
        this.lettering = lettering;
        this.events = events;
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

    /**
     * The first award, or the next one where the latest may be renewed and everything was passed again.
     *
     * @return what stands in the way, or nothing when there is nothing left to issue
     */
    Optional<Hindrance> issue(ProgrammeCompleted completed) {
        var programme = completed.programme().content().id();
        var latest = read(() -> ledger.latest(completed.learner(), programme));
        return latest.isEmpty()
                ? award(completed, 1)
                : renewal(completed.learner(), programme, latest.get())
                        .flatMap(again ->
                                award(again, latest.get().award().certificate().awardNumber() + 1));
    }

    /** Prints the learner's award again as they spell themselves now; returns what stands in the way, if anything. */
    Optional<Hindrance> reissue(PersonId learner, CertificateNumber number) {
        var holding = read(() -> ledger.find(number))
                .filter(found -> found.award().person().equals(learner))
                .orElseThrow(() -> new NoSuchElementException("no certificate " + number));
        var person = read(() -> people.get(learner));
        var current = holding.current();
        // another window was faster
        if (!current.certificate().differsFrom(person)) return Optional.empty();
        var hindrance = hindrance(person).or(() -> hindrance(holding));
        if (hindrance.isEmpty()) {
            reissue(
                    holding,
                    current.number(),
                    current.certificate().reissued(CertificateNumber.next(random), person, now()));
        }
        return hindrance;
    }

    private Optional<ProgrammeCompleted> renewal(PersonId learner, ContentId programme, Holding latest) {
        return latest.renewableFrom()
                .filter(from -> !clock.instant().isBefore(from))
                .flatMap(from -> progress.completion(learner, programme, from));
    }

    private Optional<Hindrance> award(ProgrammeCompleted completed, int awardNumber) {
        var person = read(() -> people.get(completed.learner()));
        var hindrance = hindrance(person);
        if (hindrance.isEmpty()) print(completed.learner(), certificate(completed, person, awardNumber));
        return hindrance;
    }

    private void print(PersonId holder, Certificate certificate) {
        var content = pdf.render(certificate);
        var issued = write(() -> {
            // where another window or node was faster, its certificate is the one
            if (awards.existsByPersonAndProgrammeAndAwardNumber(
                    holder.value(), certificate.programme().value(), certificate.awardNumber())) return false;
            var award = new Award(holder, certificate, DigestUtils.sha256Hex(content));
            awards.save(award);
            pdfs.save(new AwardPdf(certificate.number(), content));
            book.save(new AwardEvent(award, certificate.number(), What.ISSUED, holder, certificate.issuedAt()));
            events.publishEvent(new CertificateIssued(certificate.number()));
            return true;
        });
        if (issued) LOG.info("Certificate issued for programme {}", certificate.programme());
    }

    private void reissue(Holding holding, CertificateNumber replaced, Certificate certificate) {
        var content = pdf.render(certificate);
        var award = holding.award();
        var at = Objects.requireNonNull(certificate.reissuedAt());
        write(() -> {
            var now = ledger.find(replaced).orElseThrow();
            if (now.reissues().size() != holding.reissues().size() || now.isRevoked()) return false;
            var edition = holding.reissues().size() + 2; // the award itself is the first
            reissues.save(new Reissue(award, edition, certificate, at, DigestUtils.sha256Hex(content)));
            reissuePdfs.save(new ReissuePdf(certificate.number(), content));
            book.save(new AwardEvent(award, certificate.number(), What.REISSUED, award.person(), at));
            events.publishEvent(new CertificateReplaced(replaced, certificate.number()));
            events.publishEvent(new CertificateIssued(certificate.number()));
            return true;
        });
    }

    private Optional<Hindrance> hindrance(Person person) {
        if (person.name().isBlank()) return Optional.of(Hindrance.NO_NAME);
        var printable = lettering.canPrint(person.name())
                && (person.registrationBody() == null || lettering.canPrint(person.registrationBody()))
                && (person.registrationNumber() == null || lettering.canPrint(person.registrationNumber()));
        return printable ? Optional.empty() : Optional.of(Hindrance.UNPRINTABLE);
    }

    private Optional<Hindrance> hindrance(Holding holding) {
        if (holding.isRevoked()) return Optional.of(Hindrance.REVOKED);
        var yearAgo = clock.instant().minus(Duration.ofDays(365));
        var recent = holding.reissues().stream()
                .filter(reissue -> reissue.issuedAt().isAfter(yearAgo))
                .count();
        return recent < MOST_IN_A_YEAR ? Optional.empty() : Optional.of(Hindrance.TOO_OFTEN);
    }

    private Certificate certificate(ProgrammeCompleted completed, Person person, int awardNumber) {
        var programme = completed.programme().content();
        return new Certificate(
                CertificateNumber.next(random),
                awardNumber,
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
                programme.declaration(),
                assessment(completed.score()),
                completed.startedAt(),
                completed.completedAt(),
                completed.nominalMinutes(),
                completed.measuredMinutes(),
                Objects.requireNonNullElse(programme.participatoryMinutes(), 0),
                programme.validMonths(),
                now(),
                null);
    }

    private static String assessment(@Nullable Score score) {
        return score == null
                ? WORDS.say("certificate.assessment.passed")
                : WORDS.say("certificate.assessment.scored", score.points(), String.valueOf(score.total()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Two windows may write at the same moment: the unique keys let one through, and the other looks again. */
    private boolean write(Supplier<Boolean> work) {
        return retry.invoke(() -> transaction.execute(status -> work.get()));
    }
}
