package org.hearback.progress.ui;

import java.util.Optional;
import org.hearback.account.PersonId;
import org.hearback.course.Programme;

/** What another module knows about the certificate of a programme that somebody has completed. */
public interface CertificateNews {
    /** In words; nothing where there is no more to say than that it is theirs. */
    Optional<String> of(PersonId learner, Programme programme);
}
