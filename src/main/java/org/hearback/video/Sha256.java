package org.hearback.video;

import org.apache.commons.codec.digest.DigestUtils;

/** Names a file by its content, so that what has a name never changes. */
record Sha256(String hex) {
    Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("no SHA-256: " + hex);
    }

    static Sha256 of(byte[] content) {
        return new Sha256(DigestUtils.sha256Hex(content));
    }

    @Override
    public String toString() {
        return hex;
    }
}
