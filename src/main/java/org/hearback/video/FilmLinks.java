package org.hearback.video;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/**
 * Addresses that bear their own permission, for one file and a short while. They are for players that do not sign in,
 * and for films that no revision has yet.
 */
@Component
class FilmLinks {
    static final Duration LIFE = Duration.ofMinutes(15);

    private final FilmSecret secret;
    private final Clock clock;

    FilmLinks(FilmSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * @param name a file's name below {@code film-links}
     * @return relative to the application's root
     */
    String to(String name) {
        var expires = clock.instant().plus(LIFE).getEpochSecond();
        return "film-links/%s?expires=%d&signature=%s".formatted(name, expires, signature(name, expires));
    }

    boolean permits(String name, long expires, String signature) {
        return isAhead(expires)
                && MessageDigest.isEqual(
                        signature(name, expires).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isAhead(long expires) {
        try {
            return Instant.ofEpochSecond(expires).isAfter(clock.instant());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String signature(String name, long expires) {
        var hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret.bytes()).hmac(name + "\n" + expires);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac);
    }
}
