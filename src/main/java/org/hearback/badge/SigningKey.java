package org.hearback.badge;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** An Ed25519 key. Its secret half is 32 bytes; its public half is known by its Multikey, {@code z6Mk…}. */
class SigningKey {
    static final int SECRET_BYTES = 32;

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * The key with this secret half, in Base64 as {@code openssl rand -base64 32} prints it.
     *
     * @throws IllegalArgumentException when it is no such thing; the message does not repeat it
     */
    static SigningKey of(String base64) {
        return of(bytes(base64));
    }

    static SigningKey of(byte[] secret) {
        if (secret.length != SECRET_BYTES) throw new IllegalArgumentException("a key has 32 bytes");
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            // the JDK works out the public half only for a pair that it draws; the draw is the secret half itself
            generator.initialize(255, new Draw(secret));
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half, as a Multikey. */
    String multikey() {
        var encoded = pair.getPublic().getEncoded();
        var key = Arrays.copyOf(MULTICODEC, MULTICODEC.length + SECRET_BYTES);
        System.arraycopy(encoded, encoded.length - SECRET_BYTES, key, MULTICODEC.length, SECRET_BYTES);
        return Multibase.BASE_58_BTC.encode(key);
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a key is written in Base64"); // without e, which quotes it
        }
    }

    private static class Draw extends SecureRandom {
        private final transient byte[] secret;

        Draw(byte[] secret) {
            this.secret = secret.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != secret.length) throw new IllegalStateException("the JDK draws keys in another way");
            System.arraycopy(secret, 0, bytes, 0, secret.length);
        }
    }
}
