package org.hearback.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who the patient talks with; wording and what one can offer differ. */
public enum Clinician {
    @JsonProperty("surgeon")
    SURGEON,
    /** An advanced practice practitioner: most often a physiotherapist or a nurse. */
    @JsonProperty("app")
    APP
}
