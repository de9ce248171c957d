package org.hearback.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the patient is.
 *
 * @param work what they do
 * @param home who is at home; null where nobody has said
 * @param story what the referral says: all that the clinician knows before the talk
 * @param tried treatments before, and how they went
 * @param scan what the report says, in its own words
 * @param fears what they are most afraid of; shown afterwards
 * @param hopes what they hope for; shown afterwards
 * @param facts what they only tell once they trust
 * @param portrait a folder of {@code portraits/}
 */
public record Persona(
        @NotBlank String name,
        @Min(16) @Max(110) int age,
        @NotBlank String work,
        @Nullable String home,
        @NotBlank String story,
        List<@Valid @NotNull Tried> tried,
        @Nullable String scan,
        @Nullable String fears,
        @Nullable String hopes,
        @Size(max = 30) List<@Valid @NotNull Fact> facts,
        @NotBlank String portrait,
        @Valid @Nullable Voice voice) {
    public Persona {
        tried = Lists.given(tried);
        facts = Lists.given(facts);
    }

    /** What they are called once one has met them; a title stays with its surname. */
    public String firstName() {
        var words = name.strip().split("\\s+");
        return words[0].matches("(Mr|Mrs|Ms|Miss|Mx|Dr)\\.?") ? name.strip() : words[0];
    }

    /** A treatment before, and how it went. */
    public record Tried(@NotBlank String what, @NotBlank String how) {}

    /**
     * Something they only tell once they trust.
     *
     * @param about what it is, in words for the debrief: "His brother died of a cancer that began as back pain."
     */
    public record Fact(
            @NotBlank @Pattern(regexp = Dialogue.ID) String id,
            @NotBlank String about) {}

    /**
     * How the browser's own speech synthesis speaks for them.
     *
     * @param pitch 1 is the voice's own
     * @param rate 1 is the voice's own
     * @param like which of the browser's voices fits, if there is a choice
     */
    public record Voice(
            @DecimalMin("0.5") @DecimalMax("2.0") double pitch,
            @DecimalMin("0.5") @DecimalMax("1.5") double rate,
            @NotNull @Pattern(regexp = "female|male") String like) {}
}
