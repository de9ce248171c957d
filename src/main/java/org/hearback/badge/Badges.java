package org.hearback.badge;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hearback.account.OwnData;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.IssuedCertificate;
import org.hearback.certificate.Validity;
import org.hearback.course.ContentId;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** Certificates as Open Badges for their holders, and for everybody what a badge is checked with. */
@Service
public class Badges {
    private final Certificates certificates;
    private final People people;
    private final StoredBadges badges;
    private final Achievements achievements;
    private final StatusLists lists;
    private final BadgeDocuments documents;
    private final BadgeAddresses addresses;
    private final BadgeKeys keys;
    private final Proof proof;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    Badges(
            Certificates certificates,
            People people,
            StoredBadges badges,
            Achievements achievements,
            StatusLists lists,
            BadgeDocuments documents,
            BadgeAddresses addresses,
            BadgeKeys keys,
            Proof proof,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.certificates = certificates;
        this.people = people;
        this.badges = badges;
        this.achievements = achievements;
        this.lists = lists;
        this.documents = documents;
        this.addresses = addresses;
        this.keys = keys;
        this.proof = proof;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /** Whether there is a badge of a certificate: not of one that was replaced or taken back. */
    @PreAuthorize("permitAll()")
    public boolean isGivenFor(HeldCertificate held) {
        return isGivenFor(held.issued());
    }

    /**
     * The badge of a certificate of the learner's own, as JSON. It is signed when the learner first asks for it, and the
     * same bytes ever after. Nothing for a certificate that is not theirs, was replaced or was taken back.
     */
    @OwnData
    public Optional<String> credential(PersonId learner, CertificateNumber number) {
        return certificates.of(learner).stream()
                .filter(held -> held.number().equals(number))
                .map(HeldCertificate::issued)
                .filter(this::isGivenFor)
                .findFirst()
                .map(issued -> stored(learner, issued.certificate()));
    }

    /** Who awards badges and by which public keys they are known, as JSON-LD. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public String issuer() {
        return BadgeDocuments.write(documents.issuer(keys.published()));
    }

    /** What a badge of a programme's revision is awarded for, as JSON-LD; nothing before the first one is awarded. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> achievement(ContentId programme, int revision) {
        return achievements
                .findById(new Achievement.Id(programme, revision))
                .map(Achievement::document)
                .map(BadgeDocuments::read)
                .map(documents::standalone)
                .map(BadgeDocuments::write);
    }

    /** Which badges were withdrawn, as a signed credential with a bit for each; nothing for a list without badges. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> statusList(int list) {
        return lists.document(list);
    }

    private boolean isGivenFor(IssuedCertificate issued) {
        var validity = issued.validity(clock.instant());
        return validity == Validity.VALID || validity == Validity.EXPIRED;
    }

    private String stored(PersonId learner, Certificate certificate) {
        return retry.invoke(() -> Objects.requireNonNull(transaction.execute(
                status -> badges.findById(certificate.number().value())
                        .map(this::countable)
                        .orElseGet(() -> award(learner, certificate))
                        .credential())));
    }

    private Badge award(PersonId learner, Certificate certificate) {
        var email = people.get(learner).email();
        var place = lists.place(certificate.number());
        var document = documents.badge(certificate, email, achievement(certificate), place);
        var key = keys.current();
        return badges.save(new Badge(certificate.number(), key.multikey(), signed(document, key, clock.instant())));
    }

    /** A signature whose key was withdrawn counts no more: the badge then says the same with a new one. */
    private Badge countable(Badge badge) {
        if (keys.isWithdrawn(badge.multikey())) {
            var document = BadgeDocuments.read(badge.credential());
            document.remove("proof");
            var key = keys.current();
            badge.sign(key.multikey(), signed(document, key, clock.instant()));
        }
        return badge;
    }

    private ObjectNode achievement(Certificate certificate) {
        var id = new Achievement.Id(certificate.programme(), certificate.revision());
        return BadgeDocuments.read(achievements
                .findById(id)
                .orElseGet(() -> achievements.save(
                        new Achievement(id, documents.achievement(certificate).toString())))
                .document());
    }

    private String signed(ObjectNode document, SigningKey key, Instant created) {
        return BadgeDocuments.write(proof.sign(document, key, addresses.key(key.multikey()), created));
    }
}
