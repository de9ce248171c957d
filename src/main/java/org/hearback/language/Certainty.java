package org.hearback.language;

/** How sure a finding is, for words rather than numbers. */
public enum Certainty {
    /** Near the threshold: to be asked about ("Could this sound like …?"), not to be told. */
    ASKING,
    /** Right in about three of four cases. */
    FAIRLY_SURE,
    /** Right in more than nine of ten cases. */
    SURE
}
