package org.hearback.certificate;

/** Why a certificate has not been issued, or not been printed again. */
public enum Hindrance {
    /** The person has not said what name should stand on it. */
    NO_NAME,
    /** Name or registration has a character for which there is no letter here. */
    UNPRINTABLE,
    /** The award was printed again as often as it may be in a year. */
    TOO_OFTEN,
    /** The award was taken back. */
    REVOKED
}
