package org.hearback.language;

import org.jspecify.annotations.Nullable;

/**
 * The moment at which something is said. A reflection is of what the patient said, advice is premature after a fear, and
 * safety-netting belongs to the close.
 *
 * @param patient the patient's line that is being answered, if there is one
 * @param stage the stage of the visit, if it is known
 */
public record Context(@Nullable String patient, @Nullable Stage stage) {
    private static final Context NONE = new Context(null, null);

    /** Nothing is known about the moment. */
    public static Context none() {
        return NONE;
    }

    public static Context answering(String patient) {
        return new Context(patient, null);
    }
}
