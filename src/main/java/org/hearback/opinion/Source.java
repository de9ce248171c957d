package org.hearback.opinion;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is asked for a second opinion.
 *
 * @param address where OpenAI's chat protocol is spoken, up to and with its version: {@code https://models.example/v1}
 * @param key what admits Hearback there; it goes nowhere else
 * @param patience how long an answer may take in all
 */
record Source(URI address, String model, String key, Duration patience) {
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    Source {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawQuery() != null)
            throw new IllegalStateException("HEARBACK_SECOND_OPINION_ADDRESS needs a form like https://host/v1");
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && isNear(host)))
            throw new IllegalStateException(
                    "HEARBACK_SECOND_OPINION_ADDRESS must begin with https://, or anybody on the"
                            + " way can read what learners write");
    }

    /** Nothing where none of the three is set; a mistake in them stops the start and says what to do. */
    static Optional<Source> of(String address, String model, String key, Duration patience) {
        if (Stream.of(address, model, key).allMatch(String::isBlank)) return Optional.empty();
        if (Stream.of(address, model, key).anyMatch(String::isBlank))
            throw new IllegalStateException("A second opinion needs HEARBACK_SECOND_OPINION_ADDRESS,"
                    + " HEARBACK_SECOND_OPINION_MODEL and HEARBACK_SECOND_OPINION_KEY: set all of them or none");
        return Optional.of(new Source(uri(address.strip()), model.strip(), key.strip(), patience));
    }

    /** The host as people know it, its port with it where that is unusual. */
    String host() {
        return address.getRawAuthority();
    }

    // a container beside this one has a name without a dot
    private static boolean isNear(String host) {
        return THIS_MACHINE.contains(host) || !host.contains(".") && !host.startsWith("[");
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("HEARBACK_SECOND_OPINION_ADDRESS is no address", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + host();
    }
}
