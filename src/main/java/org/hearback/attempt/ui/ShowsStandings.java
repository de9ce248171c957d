package org.hearback.attempt.ui;

/**
 * A view that says how far a learner is, and on which nothing is typed: it may be made anew as soon as more is known, such
 * as what they did while there was no network.
 */
public interface ShowsStandings {}
