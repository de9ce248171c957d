package org.hearback.badge;

import org.hearback.account.HomeAddress;
import org.hearback.certificate.CertificateNumber;
import org.springframework.stereotype.Component;

/** Where others find what they check a badge with. These addresses stand in signed badges: they must never change. */
@Component
class BadgeAddresses {
    private final HomeAddress home;

    BadgeAddresses(HomeAddress home) {
        this.home = home;
    }

    String home() {
        return home.of("");
    }

    String issuer() {
        return home.of("badges/issuer");
    }

    String key(String multikey) {
        return issuer() + "#" + multikey;
    }

    String achievement(String programme, int revision) {
        return home.of("badges/achievements/%s/%d".formatted(programme, revision));
    }

    String image() {
        return home.of("badges/image.svg");
    }

    String list(int list) {
        return home.of("badges/status/" + list);
    }

    String credential(CertificateNumber number) {
        return home.of("badges/credentials/" + number);
    }
}
