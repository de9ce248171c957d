package org.hearback.reminder;

import org.hearback.deadline.Deadline;

/**
 * Something that somebody is to be reminded of.
 *
 * @param title of the programme or module
 */
record Notice(Deadline deadline, Kind kind, String title) {}
