package org.hearback.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the patient is, 0-100 each.
 *
 * @param trust how far they believe that this clinician believes them
 * @param worry how afraid they are
 * @param understanding how well they could tell somebody at home what they have and what comes next
 * @param engagement how much of themselves they put into this visit
 */
public record State(
        @Min(0) @Max(100) int trust,
        @Min(0) @Max(100) int worry,
        @Min(0) @Max(100) int understanding,
        @Min(0) @Max(100) int engagement) {
    public State after(Change change) {
        return new State(
                Math.clamp(trust + change.trust(), 0, 100),
                Math.clamp(worry + change.worry(), 0, 100),
                Math.clamp(understanding + change.understanding(), 0, 100),
                Math.clamp(engagement + change.engagement(), 0, 100));
    }
}
