package org.hearback.rehearsal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.dialogue.Dialogue.Mood;

/**
 * A script to be said in own words until it flows: a few short prompts of one patient, first part by part with a coach,
 * then one after the other without.
 *
 * @param situation where it happens and what the clinician knows by then
 */
public record Rehearsal(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @NotNull Patient patient,
        @NotBlank String situation,
        @NotNull @Size(min = 3, max = 8) List<@Valid @NotNull Part> parts)
        implements Activity {
    /**
     * Who speaks.
     *
     * @param portrait a folder of {@code portraits/}
     * @param who what they do and what the pain does to them, one or two sentences
     */
    public record Patient(
            @NotBlank String name,
            @Min(16) @Max(110) int age,
            @NotBlank String portrait,
            @NotBlank String who) {
        public String firstName() {
            return name.strip().split("\\s+")[0];
        }
    }

    /**
     * One step of the script.
     *
     * @param id unique in its rehearsal and never reused, since answers are stored under it
     * @param name what it is for: "Say that surgery is not recommended"
     * @param says what the patient says
     * @param also what they say instead in later run-throughs, so that nobody learns the answer to one sentence by rote
     * @param wishes codes of the behaviours that a good answer shows; the coach says which are still missing
     * @param example one good way among many, shown once the learner has found their own
     * @param why what makes it work
     */
    public record Part(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @NotBlank @Size(max = 80) String name,
            @NotBlank String says,
            @Size(max = 2) List<@NotBlank String> also,
            @NotNull Mood mood,
            @NotBlank String task,
            @NotEmpty List<@NotBlank String> wishes,
            @NotBlank String hint,
            @NotBlank String example,
            @NotBlank String why) {
        public Part {
            also = also == null ? List.of() : List.copyOf(also);
        }
    }
}
