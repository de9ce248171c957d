package org.hearback.certificate;

import java.time.Instant;
import org.hearback.course.Day;
import org.hearback.progress.ProgrammeProgress;

/**
 * How a learner comes to the next award of a programme.
 *
 * @param number of the certificate that runs out, has run out or was revoked
 * @param from the moment from which finished work counts
 * @param open whether that moment has come
 * @param progress counting only what was finished since
 */
public record Renewal(CertificateNumber number, Instant from, boolean open, ProgrammeProgress progress) {
    public String opens() {
        return Day.of(from);
    }
}
