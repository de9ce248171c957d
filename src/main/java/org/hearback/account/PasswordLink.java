package org.hearback.account;

/**
 * What a one-time link is good for.
 *
 * @param welcome for somebody new, not for somebody who has forgotten
 */
public record PasswordLink(PersonId person, Email email, String name, boolean welcome, State state) {
    public enum State {
        OPEN,
        EXPIRED,
        USED
    }
}
