package org.hearback.account;

/**
 * Somewhere else that pages may take films from; all other content comes from us.
 *
 * @param origin scheme, host and port, such as {@code https://media.hearback.example}
 */
public record MediaSource(String origin) {
    public MediaSource {
        if (!origin.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+")) throw new IllegalArgumentException(origin);
    }
}
