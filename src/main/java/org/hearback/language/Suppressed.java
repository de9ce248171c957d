package org.hearback.language;

/**
 * Words that would be harmful or better avoided if they were meant so.
 *
 * @param code the code of the behaviour, or the kind of phrase ({@code alarming}, {@code jargon}, {@code label})
 * @param reason why they are fine here
 */
public record Suppressed(String code, Span span, Why reason) {
    /** Why words that look harmful are not. */
    public enum Why {
        /** "Nothing is crumbling." */
        NEGATED,
        /** "Who told you that it was all in your head?" */
        QUOTED,
        /** "Stenosis, which is a narrowing." */
        EXPLAINED,
        /** They are not about the patient: the lift, the weather, somebody else. */
        HARMLESS_HERE
    }
}
