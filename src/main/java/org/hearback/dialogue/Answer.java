package org.hearback.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What the learner said in one turn, and what was made of it. All of it is stored with the turn, so that a talk replays
 * the same on every machine and with every later model.
 *
 * @param turn counts from 1; null before it is a step
 * @param node where it was said; null before it is a step
 * @param choice the reply that was chosen, or that the learner's own words came nearest to; null where none was near
 * @param words the learner's own words, exactly as typed; null where a reply was chosen
 * @param confidence how surely the own words are that reply, 0 to 1
 * @param reaction the place of the dialogue's reaction that the words met with; null where there is none
 * @param reading what was found in the words
 * @param change what it did to the patient
 */
public record Answer(
        @Nullable Integer turn,
        @Nullable String node,
        @Nullable String choice,
        @Nullable String words,
        @Nullable Double confidence,
        @Nullable Integer reaction,
        Reading reading,
        Change change) {

    Answer at(int number, String place) {
        return new Answer(number, place, choice, words, confidence, reaction, reading, change);
    }

    /** The same answer, read more closely; what it did stays. */
    Answer with(Reading closer) {
        return new Answer(turn, node, choice, words, confidence, reaction, closer, change);
    }

    public boolean isTyped() {
        return words != null;
    }
}
