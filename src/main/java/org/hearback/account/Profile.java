package org.hearback.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people say about themselves. The name is theirs to spell: any script, any length that fits a certificate. */
public record Profile(
        String name,
        @Nullable Profession profession,
        @Nullable String registrationBody,
        @Nullable String registrationNumber) {
    public static final int MAX_NAME = 200;
    public static final int MAX_BODY = 100;
    public static final int MAX_NUMBER = 50;

    public Profile {
        name = tidy(name);
        registrationBody = blankToNull(registrationBody);
        registrationNumber = blankToNull(registrationNumber);
        if (name.isEmpty() || name.length() > MAX_NAME)
            throw new IllegalArgumentException("A name of " + name.length());
        if (registrationBody != null && registrationBody.length() > MAX_BODY
                || registrationNumber != null && registrationNumber.length() > MAX_NUMBER) {
            throw new IllegalArgumentException("A registration that is too long");
        }
    }

    /**
     * Composed, on one line, without stray spaces, and without the signs that turn the order of what follows around: on
     * a certificate that is not theirs alone. Nothing else about a name is ours to change.
     */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        var tidy = text == null ? "" : tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
