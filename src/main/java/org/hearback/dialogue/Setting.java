package org.hearback.dialogue;

/** How a learner has chosen to talk: choosing replies or in own words, and as whom. */
public record Setting(Mode mode, Clinician clinician) {
    /** How talks went before one could choose. */
    static final Setting FIRST = new Setting(Mode.GUIDED, Clinician.SURGEON);
}
