package org.hearback.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What something does to the patient's state: points added to each part of it, -40 to 40; what is left out is 0. */
public record Change(
        @Nullable @Min(-40) @Max(40) Integer trust,
        @Nullable @Min(-40) @Max(40) Integer worry,
        @Nullable @Min(-40) @Max(40) Integer understanding,
        @Nullable @Min(-40) @Max(40) Integer engagement) {
    public static final Change NONE = new Change(0, 0, 0, 0);

    public Change {
        trust = trust == null ? 0 : trust;
        worry = worry == null ? 0 : worry;
        understanding = understanding == null ? 0 : understanding;
        engagement = engagement == null ? 0 : engagement;
    }

    public Change plus(Change other) {
        return new Change(
                trust + other.trust,
                worry + other.worry,
                understanding + other.understanding,
                engagement + other.engagement);
    }

    /** Each part multiplied and rounded. */
    public Change times(double factor) {
        return new Change(
                (int) Math.round(trust * factor),
                (int) Math.round(worry * factor),
                (int) Math.round(understanding * factor),
                (int) Math.round(engagement * factor));
    }

    /** Each part kept within {@code -most} and {@code most}. */
    public Change within(int most) {
        return new Change(
                Math.clamp(trust, -most, most),
                Math.clamp(worry, -most, most),
                Math.clamp(understanding, -most, most),
                Math.clamp(engagement, -most, most));
    }
}
