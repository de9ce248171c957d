package org.hearback.certificate.ui;

import java.time.Clock;
import java.util.Optional;
import org.hearback.account.PersonId;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.HeldCertificate;
import org.hearback.course.Programme;
import org.hearback.progress.ui.CertificateNews;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;

/** Says where a certificate holds only for a time, has expired or was revoked. */
@Component
class NewsOfCertificates implements CertificateNews {
    private static final Words WORDS = Words.of("certificate");

    private final Certificates certificates;
    private final Clock clock;

    NewsOfCertificates(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(PersonId learner, Programme programme) {
        return certificates.of(learner).stream()
                .filter(HeldCertificate::isCurrent)
                .filter(held -> held.certificate().programme().equals(programme.id()))
                .findFirst() // the latest
                .flatMap(held -> of(held, programme.title()));
    }

    private Optional<String> of(HeldCertificate held, String title) {
        var validity = held.issued().validity(clock.instant());
        return held.day(validity).map(on -> WORDS.say("certificate.news." + validity, title, on));
    }
}
