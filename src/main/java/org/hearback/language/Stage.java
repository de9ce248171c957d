package org.hearback.language;

/** The stages of a visit, in the order in which they mostly come. */
public enum Stage {
    OPENING,
    LISTENING,
    ASSESSMENT,
    EXPLANATION,
    PLAN,
    CLOSE
}
