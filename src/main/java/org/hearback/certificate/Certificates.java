package org.hearback.certificate;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearback.account.OwnData;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that learners hold, and what anyone may know of one whose number they have. */
@Service
public class Certificates {
    private final Awards awards;
    private final Reissues reissues;
    private final Ledger ledger;
    private final Issuer issuer;
    private final People people;
    private final Progress progress;
    private final Clock clock;

    Certificates(
            Awards awards,
            Reissues reissues,
            Ledger ledger,
            Issuer issuer,
            People people,
            Progress progress,
            Clock clock) {
        this.awards = awards;
        this.reissues = reissues;
        this.ledger = ledger;
        this.issuer = issuer;
        this.people = people;
        this.progress = progress;
        this.clock = clock;
    }

    /** Issues whatever the learner has completed and not yet been given; returns what stands in the way, if anything. */
    @OwnData
    public Optional<Hindrance> issueDue(PersonId learner) {
        return progress.all(learner).stream()
                .filter(ProgrammeProgress::isComplete)
                .map(programme -> programme.programme().content().id())
                .flatMap(programme -> progress.completion(learner, programme).stream())
                .flatMap(completed -> issuer.issue(completed).stream())
                .reduce((first, other) -> first);
    }

    /** The learner's own certificates: the newest award first, and of one award the latest edition first. */
    @OwnData
    @Transactional(readOnly = true)
    public List<HeldCertificate> of(PersonId learner) {
        return ledger.of(List.of(learner)).stream()
                .flatMap(holding -> holding.editions().reversed().stream())
                .toList();
    }

    /** Those of the learner's certificates that would bear another name or registration if they were printed now. */
    @OwnData
    @Transactional(readOnly = true)
    public List<CertificateNumber> correctable(PersonId learner) {
        var person = people.get(learner);
        return ledger.of(List.of(learner)).stream()
                .filter(holding -> !holding.isRevoked())
                .map(Holding::current)
                .filter(held -> held.certificate().differsFrom(person))
                .map(HeldCertificate::number)
                .toList();
    }

    /**
     * Prints an award again with the name and registration of the learner's profile, under a new number; the former one
     * is then replaced. Award number and dates stay. Asking twice prints once.
     *
     * @return what stands in the way, if anything
     */
    @OwnData
    public Optional<Hindrance> reissue(PersonId learner, CertificateNumber number) {
        return issuer.reissue(learner, number);
    }

    /** For each programme of which the latest award does not hold for good: how the learner comes to the next one. */
    @OwnData
    public List<Renewal> renewals(PersonId learner) {
        var seen = new HashSet<ContentId>();
        return ledger.of(List.of(learner)).stream()
                .filter(holding -> seen.add(holding.current().certificate().programme()))
                .flatMap(holding -> renewal(learner, holding).stream())
                .toList();
    }

    private Optional<Renewal> renewal(PersonId learner, Holding holding) {
        var current = holding.current();
        return holding.renewableFrom()
                .flatMap(from -> progress.of(learner, current.certificate().programme(), from)
                        .map(done -> new Renewal(
                                current.number(), from, !clock.instant().isBefore(from), done)));
    }

    /** The PDF as it was issued; nothing unless the certificate is the learner's own. */
    @OwnData
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(PersonId learner, CertificateNumber number) {
        return awards.pdf(number.value(), learner.value())
                .map(PrintedPdf::content)
                .or(() -> reissues.pdf(number.value(), learner.value()).map(PrintedPdf::content));
    }

    /** What stands on the certificate with this number, and whether it still holds, for whoever asks. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<IssuedCertificate> verify(CertificateNumber number) {
        return ledger.find(number).flatMap(holding -> holding.edition(number)).map(HeldCertificate::issued);
    }
}
