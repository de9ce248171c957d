package org.hearback.insight;

/** Where a learner is with a programme or module, as an educator sorts them: whoever is late is late first of all. */
public enum Stage {
    LATE,
    NOT_BEGUN,
    UNDER_WAY,
    DONE
}
