package org.hearback.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A study that content rests on.
 *
 * @param key how content names it, for example {@code evers-2017}
 * @param citation the full reference
 * @param finding in one or two plain sentences of our own, what we take from it
 */
public record Reference(
        @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String key,

        @NotBlank String citation,

        @NotBlank @Pattern(regexp = "10\\.\\d{4,9}/\\S+", message = "should be a DOI such as 10.7812/TPP/16-177")
        String doi,

        @NotBlank String finding) {

    public String link() {
        return "https://doi.org/" + doi;
    }
}
