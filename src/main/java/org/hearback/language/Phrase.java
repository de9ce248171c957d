package org.hearback.language;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words that are better avoided.
 *
 * @param kind why they are
 * @param why what they do to a patient, in a sentence
 * @param instead plain words that could stand in their place
 * @param confidence the calibrated chance that a careful rater would agree, 0 to 1
 */
public record Phrase(Span span, Kind kind, String why, String instead, double confidence, Certainty certainty) {
    /** What is wrong with words. */
    public enum Kind {
        /** They make a back sound damaged or fragile. */
        @JsonProperty("alarming")
        ALARMING,
        /** Only clinicians understand them, and nothing explains them. */
        @JsonProperty("jargon")
        JARGON,
        /** They file a person under a heading. */
        @JsonProperty("label")
        LABEL
    }
}
