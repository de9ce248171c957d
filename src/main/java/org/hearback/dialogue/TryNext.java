package org.hearback.dialogue;

import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.language.Behaviour;

/** The one thing to try next after a talk. */
public sealed interface TryNext {
    /** Not to end without this. */
    record Missed(Essential essential) implements TryNext {}

    /**
     * Not to say this, or to say it otherwise.
     *
     * @param words the words that did it
     */
    record Hurt(int turn, String words, Behaviour behaviour) implements TryNext {}

    /** To leave out the "but" after a kindness. */
    record TookBack(int turn) implements TryNext {}

    /** To wait with the explanation until the patient feels heard. */
    record Early(int turn) implements TryNext {}

    /** To say it in own words. */
    record OwnWords() implements TryNext {}

    /** To meet somebody else. */
    record NextPatient() implements TryNext {}
}
