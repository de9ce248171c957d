package org.hearback.badge;

import org.hearback.certificate.CertificateNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where others find what they check a badge with. These addresses stand in signed badges: they must never change. */
@Component
class BadgeAddresses {
    private final String url;

    BadgeAddresses(@Value("${hearback.url:http://localhost:${server.port:8080}}") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    String home() {
        return url + "/";
    }

    String issuer() {
        return url + "/badges/issuer";
    }

    String key(String multikey) {
        return issuer() + "#" + multikey;
    }

    String achievement(String programme, int revision) {
        return url + "/badges/achievements/%s/%d".formatted(programme, revision);
    }

    String image() {
        return url + "/badges/image.svg";
    }

    String list(int list) {
        return url + "/badges/status/" + list;
    }

    String credential(CertificateNumber number) {
        return url + "/badges/credentials/" + number;
    }
}
