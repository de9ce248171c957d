package org.hearback.certificate;

/** Whether a certificate still holds. */
public enum Validity {
    VALID,
    /** Its time is over; the person may have renewed it since. */
    EXPIRED,
    /** The same award was printed again with a corrected name or registration. */
    REPLACED,
    /** It was taken back. */
    REVOKED
}
