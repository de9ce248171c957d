package org.hearback.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What we ask of a password: length, and that it is not among the first guesses. Nothing about digits and signs. */
public final class NewPassword {
    public static final int MIN_LENGTH = 10;

    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY
    }

    // bcrypt reads no further
    private static final int MAX_BYTES = 72;

    private static final Set<String> FIRST_GUESSES = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "123456789a",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "letmein123",
            "letmein1234",
            "iloveyou12",
            "iloveyou123",
            "welcome123",
            "welcome1234",
            "liverpool1",
            "manchester",
            "changeme123",
            "administrator",
            "admin12345",
            "nhs1234567",
            "hearback123",
            "football123",
            "princess123");

    private NewPassword() {}

    public static Optional<Problem> problemWith(String password, Email email) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) return Optional.of(Problem.TOO_SHORT);
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) return Optional.of(Problem.TOO_LONG);
        return isEasy(password.toLowerCase(Locale.ROOT), email) ? Optional.of(Problem.TOO_EASY) : Optional.empty();
    }

    private static boolean isEasy(String password, Email email) {
        var mailbox = email.value().substring(0, email.value().indexOf('@'));
        return FIRST_GUESSES.contains(password)
                || password.codePoints().distinct().count() < 4
                || password.equals(email.value())
                || password.equals(mailbox);
    }
}
