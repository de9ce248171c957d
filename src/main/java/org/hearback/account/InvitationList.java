package org.hearback.account;

import java.util.List;

/**
 * What a list of people to invite holds: the rows that make sense, and what is wrong with the others.
 *
 * @param invitations in the order of the list, each with its line
 */
public record InvitationList(List<Row> invitations, List<Problem> problems) {
    public record Row(long line, Invitation invitation) {}

    /** @param detail the offending text, or the earlier line */
    public record Problem(long line, Reason reason, String detail) {}

    public enum Reason {
        EMPTY,
        TOO_BIG,
        TOO_MANY_ROWS,
        NOT_TEXT,
        NO_HEADER,
        BROKEN_QUOTES,
        COLUMN_COUNT,
        NO_NAME,
        NAME_TOO_LONG,
        NO_EMAIL,
        BAD_EMAIL,
        UNKNOWN_ROLE,
        COHORT_TOO_LONG,
        TWICE_IN_LIST,
        ALREADY_HERE
    }
}
