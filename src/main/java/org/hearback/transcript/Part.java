package org.hearback.transcript;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part that somebody has in a visit. Only what the clinician says is coded. */
public enum Part {
    CLINICIAN(Set.of(
            "c",
            "clinician",
            "clin",
            "doctor",
            "dr",
            "doc",
            "surgeon",
            "consultant",
            "registrar",
            "practitioner",
            "gp",
            "physio",
            "physiotherapist")),
    PATIENT(Set.of("p", "patient", "pt", "pat")),
    OTHER(Set.of());

    private final Set<String> names;

    Part(Set<String> names) {
        this.names = names;
    }

    /** The part that a speaker's name gives away: {@code Pt}, {@code Doctor}, {@code Dr Khan}, {@code Patient 2}, {@code C1}. */
    public static Optional<Part> of(String speaker) {
        var plain = speaker.strip().toLowerCase(Locale.ROOT);
        var first = plain.split("[^\\p{L}]", 2)[0];
        for (var part : values())
            if (part.names.contains(plain) || part.names.contains(first)) return Optional.of(part);
        return Optional.empty();
    }
}
