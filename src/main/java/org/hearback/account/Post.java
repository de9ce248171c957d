package org.hearback.account;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails that other modules write. A mail goes with the transaction in which it was written, or not at all. */
@Service
@PreAuthorize("hasRole('UNATTENDED')")
public class Post {
    private static final int LONGEST_SUBJECT = 200;

    private final Mails mails;
    private final Clock clock;

    Post(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Tells a learner what an educator in charge of their cohort has just done for them. */
    @PreAuthorize("hasRole('EDUCATOR') and @inCharge.ofPerson(#learner.id())")
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Person learner, String subject, String body) {
        keep(learner, subject, body);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Person recipient, String subject, String body) {
        keep(recipient, subject, body);
    }

    private void keep(Person recipient, String subject, String body) {
        var line = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        mails.save(new Mail(recipient.email(), line, body, clock.instant()));
    }
}
