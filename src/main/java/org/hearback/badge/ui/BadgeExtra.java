package org.hearback.badge.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearback.badge.Badges;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.ui.CertificateExtra;

/** Offers the badge of each certificate that has one. */
@org.springframework.stereotype.Component
class BadgeExtra implements CertificateExtra {
    private final Badges badges;

    BadgeExtra(Badges badges) {
        this.badges = badges;
    }

    @Override
    public Optional<Component> of(HeldCertificate certificate) {
        return badges.isGivenFor(certificate) ? Optional.of(new BadgePanel(certificate.number())) : Optional.empty();
    }
}
