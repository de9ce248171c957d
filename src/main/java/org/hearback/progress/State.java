package org.hearback.progress;

/** Where a learner is with an activity. Once done, it stays done. */
public enum State {
    NOT_STARTED,
    UNDER_WAY,
    NOT_PASSED,
    DONE
}
