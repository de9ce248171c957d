package org.hearback.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a simulated patient. The talk begins at the first node; a choice leads to another node or to
 * {@code end}, where trust decides which ending it is.
 *
 * @param place where and when, one or two sentences
 */
public record Dialogue(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @NotNull Persona patient,
        @NotBlank String place,
        @Valid @NotNull State begins,
        @NotEmpty List<@Valid @NotNull Node> nodes,
        @NotNull @Size(min = 2) List<@Valid @NotNull Ending> endings)
        implements Activity {
    /** Where a choice leads when the visit is over. */
    public static final String END = "end";

    public Node first() {
        return nodes.getFirst();
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** How the visit ends when it leaves the patient in this state. */
    Ending endingAt(State state) {
        return endings.stream()
                .filter(ending -> ending.fromTrust() <= state.trust())
                .max(Comparator.comparingInt(Ending::fromTrust))
                .orElseThrow();
    }

    /** Who the patient is, shown before the talk. */
    public record Persona(
            @NotBlank String name,
            @Min(16) @Max(110) int age,
            @NotBlank String work,
            @NotBlank String story,
            @NotBlank String portrait) {
        /** What they are called once one has met them; a title stays with its surname. */
        public String firstName() {
            var words = name.strip().split("\\s+");
            return words[0].matches("(Mr|Mrs|Ms|Miss|Mx|Dr)\\.?") ? name.strip() : words[0];
        }
    }

    /** Trust and worry, 0-100 each. */
    public record State(
            @Min(0) @Max(100) int trust, @Min(0) @Max(100) int worry) {
        State after(Choice choice) {
            return new State(within(trust + choice.trust()), within(worry + choice.worry()));
        }

        private static int within(int value) {
            return Math.clamp(value, 0, 100);
        }
    }

    /** How the patient looks. */
    public enum Mood {
        @JsonProperty("guarded")
        GUARDED,
        @JsonProperty("worried")
        WORRIED,
        @JsonProperty("angry")
        ANGRY,
        @JsonProperty("tearful")
        TEARFUL,
        @JsonProperty("confused")
        CONFUSED,
        @JsonProperty("relieved")
        RELIEVED,
        @JsonProperty("engaged")
        ENGAGED
    }

    /**
     * What the patient says at one point of the talk, and the replies the clinician may choose.
     *
     * @param mistrusting what the patient says and looks like instead while trust is low, if that differs
     */
    public record Node(
            @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @NotBlank String says,
            @NotNull Mood mood,
            @Valid @Nullable Mistrusting mistrusting,
            @NotNull @Size(min = 2, max = 4) List<@Valid @NotNull Choice> choices) {}

    /** What is said instead while trust is below a limit. */
    public record Mistrusting(
            @Min(1) @Max(100) int below,
            @NotBlank String says,
            @NotNull Mood mood) {}

    /**
     * A reply the clinician may choose.
     *
     * @param trust how it changes trust, -40 to 40
     * @param worry how it changes worry, -40 to 40
     * @param next a node's id, or {@link #END}
     * @param why what it did and why, told in the debrief
     * @param better a stronger way to say it, where there is one
     */
    public record Choice(
            @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @NotBlank String text,
            @NotNull Effect effect,
            @Min(-40) @Max(40) int trust,
            @Min(-40) @Max(40) int worry,
            @NotBlank String next,
            @NotBlank String why,
            @Nullable String better) {}

    /** What a reply does. */
    public enum Effect {
        @JsonProperty("helps")
        HELPS,
        @JsonProperty("neutral")
        NEUTRAL,
        @JsonProperty("harms")
        HARMS
    }

    /**
     * How the visit can end; of those whose limit trust has reached, the one with the highest limit.
     *
     * @param fromTrust the least trust for this ending; one ending has 0
     * @param says the patient's last words
     * @param afterwards what becomes of the patient, two or three sentences
     */
    public record Ending(
            @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @Min(0) @Max(100) int fromTrust,
            @NotBlank String title,
            @NotNull Mood mood,
            @NotBlank String says,
            @NotBlank String afterwards) {}
}
