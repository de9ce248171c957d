package org.hearback.language;

import java.util.Locale;

/** Enumerated values as they are written in files and results. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
