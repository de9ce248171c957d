package org.hearback.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something is said, offered or comes about. Everything that is written must hold; what is left out does not
 * matter.
 *
 * @param attempts how often the learner has answered at this node before
 * @param turns how often the learner has answered at all
 * @param knows facts that the patient has told, all of them
 * @param unknown facts that the patient has not told, none of them
 * @param been nodes where the talk has been, all of them; where it is now counts
 * @param notBeen nodes where the talk has not been, none of them
 * @param chose choices made before, each as {@code node/choice}, all of them
 * @param notChose choices not made before, none of them
 * @param did behaviours that the learner has shown before, by their codes, all of them
 * @param notDid behaviours that the learner has not shown before, none of them
 * @param clinician who the patient talks with
 * @param anyOf at least one of these holds
 */
public record Condition(
        @Valid @Nullable Range trust,
        @Valid @Nullable Range worry,
        @Valid @Nullable Range understanding,
        @Valid @Nullable Range engagement,
        @Valid @Nullable Range attempts,
        @Valid @Nullable Range turns,
        List<@NotBlank String> knows,
        List<@NotBlank String> unknown,
        List<@NotBlank String> been,
        List<@NotBlank String> notBeen,
        List<@NotBlank String> chose,
        List<@NotBlank String> notChose,
        List<@NotBlank String> did,
        List<@NotBlank String> notDid,
        @Nullable Clinician clinician,
        @Size(max = 20) List<@Valid @NotNull Condition> anyOf) {
    public Condition {
        knows = Lists.given(knows);
        unknown = Lists.given(unknown);
        been = Lists.given(been);
        notBeen = Lists.given(notBeen);
        chose = Lists.given(chose);
        notChose = Lists.given(notChose);
        did = Lists.given(did);
        notDid = Lists.given(notDid);
        anyOf = Lists.given(anyOf);
    }

    /** From {@code atLeast} up to, but without, {@code below}. */
    public record Range(
            @Nullable @Min(0) @Max(100) Integer atLeast,
            @Nullable @Min(1) @Max(101) Integer below) {
        boolean holds(int value) {
            return (atLeast == null || value >= atLeast) && (below == null || value < below);
        }

        boolean isBelow(Range other) {
            return below != null && other.atLeast != null && below <= other.atLeast;
        }

        /** Whether no value from 0 to 100 is in it. */
        boolean isEmpty() {
            return atLeast != null && below != null && atLeast >= below;
        }
    }

    /** All that a condition may ask about. */
    public interface Moment {
        State state();

        Clinician clinician();

        /** How often the learner has answered at the node where the talk is. */
        int attempts();

        int turnCount();

        /** Facts that the patient has told. */
        Set<String> known();

        /** Nodes where the talk has been, the present one included. */
        Set<String> visited();

        /** Choices made, each as {@code node/choice}. */
        Set<String> chosen();

        /** Codes of behaviours that the learner has shown. */
        Set<String> shown();
    }

    public boolean holds(Moment moment) {
        return in(trust, moment.state().trust())
                && in(worry, moment.state().worry())
                && in(understanding, moment.state().understanding())
                && in(engagement, moment.state().engagement())
                // counting takes a look at every turn
                && (attempts == null || attempts.holds(moment.attempts()))
                && in(turns, moment.turnCount())
                && allAndNone(moment.known(), knows, unknown)
                && allAndNone(moment.visited(), been, notBeen)
                && allAndNone(moment.chosen(), chose, notChose)
                && allAndNone(moment.shown(), did, notDid)
                && (clinician == null || clinician == moment.clinician())
                && (anyOf.isEmpty() || anyOf.stream().anyMatch(one -> one.holds(moment)));
    }

    /** Whether the two can plainly never hold at one moment. What only their {@link #anyOf} tells is not looked into. */
    boolean excludes(Condition other) {
        return clinician != null && other.clinician != null && clinician != other.clinician
                || apart(knows, other.unknown)
                || apart(other.knows, unknown)
                || apart(been, other.notBeen)
                || apart(other.been, notBeen)
                || apart(chose, other.notChose)
                || apart(other.chose, notChose)
                || apart(did, other.notDid)
                || apart(other.did, notDid)
                || apart(trust, other.trust)
                || apart(worry, other.worry)
                || apart(understanding, other.understanding)
                || apart(engagement, other.engagement)
                || apart(attempts, other.attempts)
                || apart(turns, other.turns);
    }

    private static boolean apart(List<String> all, List<String> none) {
        return all.stream().anyMatch(none::contains);
    }

    private static boolean apart(@Nullable Range one, @Nullable Range other) {
        return one != null && other != null && (one.isBelow(other) || other.isBelow(one));
    }

    private static boolean in(@Nullable Range range, int value) {
        return range == null || range.holds(value);
    }

    private static boolean allAndNone(Set<String> there, List<String> all, List<String> none) {
        return (all.isEmpty() || there.containsAll(all)) && (none.isEmpty() || Collections.disjoint(there, none));
    }
}
