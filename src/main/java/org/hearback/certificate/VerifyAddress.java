package org.hearback.certificate;

import org.hearback.account.HomeAddress;
import org.springframework.stereotype.Component;

/** Where anyone can check a certificate: the address that is printed, copied and scanned. */
@Component
public class VerifyAddress {
    private final HomeAddress home;

    VerifyAddress(HomeAddress home) {
        this.home = home;
    }

    public String of(CertificateNumber number) {
        return home.of("verify/" + number);
    }
}
