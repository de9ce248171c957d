package org.hearback.certificate;

import java.util.List;
import java.util.Optional;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that learners hold, and what anyone may know of one whose number they have. */
@Service
public class Certificates {
    private final Awards awards;
    private final Issuer issuer;
    private final Progress progress;

    Certificates(Awards awards, Issuer issuer, Progress progress) {
        this.awards = awards;
        this.issuer = issuer;
        this.progress = progress;
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

    /** The learner's own certificates, the newest first. */
    @OwnData
    @Transactional(readOnly = true)
    public List<Certificate> of(PersonId learner) {
        return awards.findAllByPersonOrderByIssuedAtDescNumberAsc(learner.value()).stream()
                .map(Award::certificate)
                .toList();
    }

    /** The PDF as it was issued; nothing unless the certificate is the learner's own. */
    @OwnData
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(PersonId learner, CertificateNumber number) {
        return awards.pdf(number.value(), learner.value()).map(AwardPdf::content);
    }

    /** What stands on the certificate with this number, for whoever asks. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<IssuedCertificate> verify(CertificateNumber number) {
        return awards.findByNumber(number.value()).map(Award::issued);
    }
}
