package org.hearback.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a certificate is found by, for example {@code HB-7K3M-9QXD-4TVH}. Nobody can guess one, and it survives being
 * read aloud and typed: none of its characters looks like another, and without vowels it spells nothing.
 *
 * @throws IllegalArgumentException when the value has another form
 */
public record CertificateNumber(String value) {
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("HB(-[" + ALPHABET + "]{4}){3}");
    private static final Pattern TYPED = Pattern.compile("(?:HB)?([" + ALPHABET + "]{12})");

    public CertificateNumber {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("no certificate number: " + value);
    }

    static CertificateNumber next(RandomGenerator random) {
        var number = new StringBuilder("HB");
        for (var i = 0; i < GROUPS * GROUP; i++) {
            if (i % GROUP == 0) number.append('-');
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CertificateNumber(number.toString());
    }

    /** The number that somebody means who types it in any case, with hyphens, spaces or neither, with HB or without. */
    public static Optional<CertificateNumber> parse(String text) {
        if (text.length() > 80) return Optional.empty();
        var typed = TYPED.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}._\u2212]+", ""));
        return typed.matches()
                ? Optional.of(new CertificateNumber("HB-" + typed.group(1).replaceAll("(.{4})(?!$)", "$1-")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
