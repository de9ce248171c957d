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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.language.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a simulated patient, as its author wrote it: a machine that decides what the patient says.
 * {@code docs/patients.md} explains every part to authors.
 *
 * @param difficulty 1 gentle, 2 demanding, 3 hard; null where nobody has graded it
 * @param place where and when, one or two sentences
 * @param slot how long the appointment is, in minutes; the clock shows it
 * @param words what differs between clinicians: {@code {me}} in any text stands for one of these
 * @param felt what the patient feels when a behaviour is shown, in one sentence of theirs, where it differs from what
 *     most patients feel
 * @param reactions what the patient says to own words that fit no reply of the node, but do something to them
 * @param lost what the patient says when they do not follow: the first time and the second
 * @param interruptions where the patient breaks in of their own accord, each once
 * @param essentials what this visit should not end without
 */
public record Dialogue(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @Nullable @Min(1) @Max(3) Integer difficulty,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @NotNull Persona patient,
        @NotBlank String place,
        @Nullable @Min(3) @Max(90) Integer slot,
        Map<@NotBlank String, @NotNull Map<@NotNull Clinician, @NotBlank String>> words,
        @Valid @NotNull State begins,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Node> nodes,
        Map<@NotBlank String, @NotBlank String> felt,
        @Size(max = 40) List<@Valid @NotNull Reaction> reactions,
        @Size(max = 2) List<@NotBlank String> lost,
        @Size(max = 20) List<@Valid @NotNull Interruption> interruptions,
        @Size(max = 30) List<@Valid @NotNull Essential> essentials,
        @NotNull @Size(min = 2, max = 30) List<@Valid @NotNull Ending> endings)
        implements Activity {
    /** Where a choice leads when the visit is over. */
    public static final String END = "end";
    /** Where a choice at an interruption leads: on to where the talk was going. */
    public static final String BACK = "back";

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int USUAL_SLOT = 20;

    public Dialogue {
        slot = slot == null ? USUAL_SLOT : slot;
        words = words == null ? Map.of() : Map.copyOf(words);
        felt = felt == null ? Map.of() : Map.copyOf(felt);
        reactions = Lists.given(reactions);
        lost = Lists.given(lost);
        interruptions = Lists.given(interruptions);
        essentials = Lists.given(essentials);
    }

    public Node first() {
        return nodes.getFirst();
    }

    public Optional<Node> node(String nodeId) {
        return nodes.stream().filter(node -> node.id().equals(nodeId)).findFirst();
    }

    /** Whether one can talk in own words here: every reply has phrasings to know it by. */
    public boolean takesOwnWords() {
        return nodes.stream()
                .flatMap(node -> node.choices().stream())
                .noneMatch(choice -> choice.phrasings().isEmpty());
    }

    /** The same with the words of a profession in place of {@code {me}} and the like. */
    public Dialogue wordedFor(Clinician clinician) {
        return Wording.of(this, clinician);
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
     * Something the patient says.
     *
     * @param tells ids of facts that the patient tells with it
     */
    public record Line(@NotBlank String says, @NotNull Mood mood, List<@NotBlank String> tells) {
        public Line {
            tells = Lists.given(tells);
        }
    }

    /**
     * What the patient says at one point of the talk, and the replies the clinician may give.
     *
     * @param stage the stage of the visit; null where nobody has said
     * @param otherwise what the patient says instead under a condition; the first that holds counts
     * @param takes minutes that pass here besides talking, as in an examination
     * @param responses what a behaviour does to the patient at this node, where it differs from what it mostly does
     */
    public record Node(
            @NotBlank @Pattern(regexp = ID) String id,
            @Nullable Stage stage,
            @NotBlank String says,
            @NotNull Mood mood,
            List<@NotBlank String> tells,
            @Size(max = 20) List<@Valid @NotNull Otherwise> otherwise,
            @Nullable @Min(0) @Max(30) Integer takes,
            Map<@NotBlank String, @Valid @NotNull Change> responses,
            @NotNull @Size(min = 2, max = 8) List<@Valid @NotNull Choice> choices) {
        public Node {
            tells = Lists.given(tells);
            otherwise = Lists.given(otherwise);
            takes = takes == null ? 0 : takes;
            responses = responses == null ? Map.of() : Map.copyOf(responses);
        }

        /** What the patient says here at such a moment. */
        Line at(Condition.Moment moment) {
            return otherwise.stream()
                    .filter(other -> other.when().holds(moment))
                    .findFirst()
                    .map(Otherwise::line)
                    .orElseGet(() -> new Line(says, mood, tells));
        }
    }

    /** What is said instead under a condition. */
    public record Otherwise(
            @Valid @NotNull Condition when,
            @NotBlank String says,
            @NotNull Mood mood,
            List<@NotBlank String> tells) {
        public Otherwise {
            tells = Lists.given(tells);
        }

        Line line() {
            return new Line(says, mood, tells);
        }
    }

    /**
     * A reply the clinician may give.
     *
     * @param text how it is worded where the learner chooses
     * @param phrasings other ways to say the same: how it is known in the learner's own words
     * @param does codes of the behaviours in {@code text}, the likeliest to be noticed first
     * @param effect what it does on the whole
     * @param change what it does to the patient besides its behaviours
     * @param next a node's id, {@link #END} or {@link #BACK}
     * @param goes where it leads instead under a condition; the first that holds counts
     * @param when when it can be given; always if left out
     * @param typedOnly whether it is only known in own words and never offered
     * @param felt what the patient feels, in one sentence of theirs
     * @param why what it did and why, told in the debrief
     * @param better a stronger way to say it, where there is one
     * @param evidence keys of studies
     */
    public record Choice(
            @NotBlank @Pattern(regexp = ID) String id,
            @NotBlank String text,
            @Size(max = 40) List<@NotBlank String> phrasings,
            List<@NotBlank String> does,
            @NotNull Effect effect,
            @Valid @Nullable Change change,
            @NotBlank String next,
            @Size(max = 20) List<@Valid @NotNull Goes> goes,
            @Valid @Nullable Condition when,
            @Nullable Boolean typedOnly,
            @Nullable String felt,
            @NotBlank String why,
            @Nullable String better,
            List<@NotBlank String> evidence) {
        public Choice {
            phrasings = Lists.given(phrasings);
            does = Lists.given(does);
            change = change == null ? Change.NONE : change;
            goes = Lists.given(goes);
            typedOnly = typedOnly != null && typedOnly;
            evidence = Lists.given(evidence);
        }

        boolean isPossible(Condition.Moment moment) {
            return when == null || when.holds(moment);
        }

        /** Where it leads at such a moment. */
        String leadsTo(Condition.Moment moment) {
            return goes.stream()
                    .filter(way -> way.when().holds(moment))
                    .findFirst()
                    .map(Goes::to)
                    .orElse(next);
        }
    }

    /** Where a choice leads under a condition, judged after what the reply did. */
    public record Goes(
            @Valid @NotNull Condition when, @NotBlank String to) {}

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
     * What the patient says to own words that fit no reply of the node, but do something to them.
     *
     * @param to codes of behaviours; one of them is enough
     */
    public record Reaction(
            @NotEmpty List<@NotBlank String> to,
            @NotBlank String says,
            @NotNull Mood mood) {}

    /** Where the patient breaks in, once, as soon as a condition holds after a reply. */
    public record Interruption(
            @Valid @NotNull Condition when, @NotBlank String node) {}

    /**
     * What this visit should not end without.
     *
     * @param label what it is: "What he is most afraid of"
     * @param safety whether the patient may come to harm where it is missed: then the debrief names it before all else;
     *     left out, a safety net is for safety and nothing else is
     * @param when when it has been done
     * @param why why it matters, and how it could be done, told where it was missed
     */
    public record Essential(
            @NotBlank @Pattern(regexp = ID) String id,
            @NotBlank String label,
            @Nullable Boolean safety,
            @Valid @NotNull Condition when,
            @NotBlank String why,
            @NotEmpty List<@NotBlank String> evidence) {}

    /**
     * How the visit can end: the first whose condition holds; then, of those without one whose limit trust has reached,
     * the one with the highest limit.
     *
     * @param fromTrust the least trust for this ending, 0 if left out
     * @param when what else must hold
     * @param effect whether it is a good end
     * @param says the patient's last words
     * @param afterwards what becomes of the patient, two or three sentences
     */
    public record Ending(
            @NotBlank @Pattern(regexp = ID) String id,
            @Nullable @Min(0) @Max(100) Integer fromTrust,
            @Valid @Nullable Condition when,
            @Nullable Effect effect,
            @NotBlank String title,
            @NotNull Mood mood,
            @NotBlank String says,
            @NotBlank String afterwards) {
        public Ending {
            fromTrust = fromTrust == null ? 0 : fromTrust;
        }
    }
}
