package org.hearback.quiz;

import org.hearback.account.PersonId;

/** The extra time that somebody has been granted. */
interface ExtraTime {
    /** On top of every time limit, in per cent: 0 for most people. */
    int percent(PersonId learner);
}
