package org.hearback.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the learner answers. */
public enum Mode {
    /** Choosing one of three or four replies. */
    @JsonProperty("guided")
    GUIDED,
    @JsonProperty("own-words")
    OWN_WORDS
}
