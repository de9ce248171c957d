package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearback.certificate.HeldCertificate;

/** What another module adds to a certificate on its holder's own page. */
public interface CertificateExtra {
    /** A part of the certificate's card; nothing where it has none to add. */
    Optional<Component> of(HeldCertificate certificate);
}
