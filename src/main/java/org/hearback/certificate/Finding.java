package org.hearback.certificate;

import java.time.Duration;

/** What there is to say to somebody who checks a number or a file. */
public sealed interface Finding {
    /** We issued it; whether it still holds is another question. */
    record Issued(IssuedCertificate certificate, Validity validity) implements Finding {
        public CertificateNumber number() {
            return certificate.certificate().number();
        }
    }

    /** We did not issue it, and there is nothing more to say. */
    record Unknown() implements Finding {}

    /** The file is no PDF, whatever it is called. */
    record NoPdf() implements Finding {}

    /** Too much was guessed from there; nothing was looked up. */
    record Refused(Duration pause) implements Finding {}
}
