package org.hearback.language;

/** What a clinician said or wrote, exactly as they did: every offset in an {@link Analysis} counts its {@code char}s. */
public record Utterance(String text) {
    /** Longer texts are read up to here; nobody says more in one turn. */
    public static final int LONGEST = 20_000;

    public boolean isBlank() {
        return text.isBlank();
    }
}
