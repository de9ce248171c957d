package org.hearback.attempt.ui;

/** What somebody's words do to the person who hears them. */
public enum Weight {
    SUPPORTS,
    CONSIDER,
    HARMS
}
