package org.hearback.certificate;

/** Why a certificate that is due has not been issued. */
public enum Hindrance {
    /** The person has not said what name should stand on it. */
    NO_NAME,
    /** Name or registration has a character for which there is no letter here. */
    UNPRINTABLE
}
