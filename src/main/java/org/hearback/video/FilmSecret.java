package org.hearback.video;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearback.account.MadeSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What signs addresses of films: from the environment, or made once for all nodes. */
@Component
class FilmSecret {
    private static final String SECRET = "film";

    private final MediaSettings settings;
    private final MadeSecrets secrets;
    private volatile byte @Nullable [] bytes;

    FilmSecret(MediaSettings settings, MadeSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    byte[] bytes() {
        var known = bytes;
        if (known == null) {
            known = Optional.ofNullable(settings.secret())
                    .filter(secret -> !secret.isBlank())
                    .orElseGet(() -> secrets.get(SECRET))
                    .getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }
}
