package org.hearback.account;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one spelling under which we know it: trimmed, composed and in lower case. */
public record Email(String value) implements Serializable {
    public static final int MAX_LENGTH = 254;

    // what every mail server of an employer accepts; only a mail that arrives proves more
    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

    public Email {
        value = normalised(value);
        if (!isValid(value)) throw new IllegalArgumentException("Not an e-mail address: " + value);
    }

    public static Optional<Email> parse(String text) {
        return isValid(normalised(text)) ? Optional.of(new Email(text)) : Optional.empty();
    }

    private static boolean isValid(String normalised) {
        return normalised.length() <= MAX_LENGTH
                && normalised.indexOf('@') <= 64
                && SHAPE.matcher(normalised).matches();
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
