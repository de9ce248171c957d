package org.hearback.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One thing that words do, as {@code content/language/behaviours.yaml} describes it.
 *
 * @param code kebab-case, stable, stored with results: {@code empty-reassurance}
 * @param name how it is called on the screen
 * @param definition what it is, for educators and raters
 * @param effect what it does to the patient
 * @param examples words that do it
 * @param counterExamples words that look like it and do not
 * @param question how the coach asks when it is not sure; of harmful behaviours: "Could this sound like …?"
 * @param improve what would make the sentence kinder or the good thing in it stronger
 * @param stages where in a visit it belongs; empty where it may stand anywhere
 * @param facets its kinds or grades, in ascending order
 * @param evidence keys of the studies in {@code content/evidence.yaml}
 */
public record Behaviour(
        @NotBlank @Pattern(regexp = "[a-z]+(-[a-z]+)*") String code,
        @NotNull Family family,
        @NotBlank @Size(max = 60) String name,
        @NotBlank String definition,
        @NotBlank String effect,
        @NotEmpty List<@NotBlank String> examples,
        @NotEmpty List<@NotBlank String> counterExamples,
        @NotBlank String question,
        @NotBlank String improve,
        List<@NotNull Stage> stages,
        List<@Valid @NotNull Facet> facets,
        @NotEmpty List<@NotBlank String> evidence) {
    public Behaviour {
        stages = stages == null ? List.of() : List.copyOf(stages);
        facets = facets == null ? List.of() : List.copyOf(facets);
    }

    /** Whether it helps or hurts the patient. */
    public enum Family {
        @JsonProperty("supportive")
        SUPPORTIVE,
        @JsonProperty("harmful")
        HARMFUL
    }

    /**
     * A kind or grade of a behaviour: the levels of validation, a simple or a complex reflection.
     *
     * @param code within its behaviour: {@code 3}, {@code complex}, {@code concerns}
     */
    public record Facet(@NotBlank String code, @NotBlank String name) {}

    public boolean isHarmful() {
        return family == Family.HARMFUL;
    }
}
