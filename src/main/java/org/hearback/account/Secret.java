package org.hearback.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Something only its holder knows. We keep its hash, which opens nothing. */
record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return sha256(value);
    }

    static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
