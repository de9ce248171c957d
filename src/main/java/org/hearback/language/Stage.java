package org.hearback.language;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The stages of a visit, in the order in which they mostly come. */
public enum Stage {
    @JsonProperty("opening")
    OPENING,
    @JsonProperty("listening")
    LISTENING,
    @JsonProperty("assessment")
    ASSESSMENT,
    @JsonProperty("explanation")
    EXPLANATION,
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("close")
    CLOSE
}
