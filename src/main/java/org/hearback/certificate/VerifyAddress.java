package org.hearback.certificate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where anyone can check a certificate: the address that is printed, copied and scanned. */
@Component
public class VerifyAddress {
    private final String url;

    VerifyAddress(@Value("${hearback.url:http://localhost:${server.port:8080}}") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    public String of(CertificateNumber number) {
        return url + "/verify/" + number;
    }
}
