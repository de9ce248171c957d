package org.hearback.dialogue;

/**
 * Puts into words what a patient says at a moment of a talk. Hearback's own says what the author wrote, word for word:
 * the same talk always gives the same line, and a replay needs nothing but the talk. A voice that words lines anew must
 * keep each line with the talk itself, and say nothing that the author's line does not hold.
 */
@FunctionalInterface
public interface PatientVoice {
    /** @throws IllegalStateException when the talk is over */
    Dialogue.Line says(Conversation talk);
}
