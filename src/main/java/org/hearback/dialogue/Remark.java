package org.hearback.dialogue;

import java.util.List;
import java.util.Optional;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.language.Behaviour;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one turn afterwards.
 *
 * @param effect what it did on the whole
 * @param found the behaviours in it, the surest first
 * @param felt what the patient felt, in one sentence of theirs; null where nobody knows
 * @param why what it did and why; null where it did nothing
 * @param better a stronger way to say it; null where it needs none
 * @param evidence keys of studies
 */
public record Remark(
        Turn turn,
        Effect effect,
        List<Found> found,
        @Nullable String felt,
        @Nullable String why,
        @Nullable String better,
        List<String> evidence) {
    /** A behaviour and where it was found. */
    public record Found(Behaviour behaviour, Reading.Shown shown) {}

    /** The reply that the patient took the learner's own words for. */
    public Optional<String> takenAs() {
        return turn.answer().isTyped() ? turn.choice().map(Dialogue.Choice::text) : Optional.empty();
    }

    /** Whether it was good as it was: it helped, and there is no stronger way to say it. */
    public boolean isToKeep() {
        return effect == Effect.HELPS && better == null;
    }

    /** What helped in it, the surest first; nothing where only its effect tells that it did. */
    public Optional<Behaviour> strength() {
        return found.stream()
                .filter(one -> !one.shown().asking() && !one.behaviour().isHarmful())
                .findFirst()
                .map(Found::behaviour);
    }

    /** How far it moved each part of the patient's state. */
    public Change moved() {
        var before = turn.before();
        var after = turn.after();
        return new Change(
                after.trust() - before.trust(),
                after.worry() - before.worry(),
                after.understanding() - before.understanding(),
                after.engagement() - before.engagement());
    }
}
