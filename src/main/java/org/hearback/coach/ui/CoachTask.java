package org.hearback.coach.ui;

import java.util.List;
import org.hearback.language.Context;

/**
 * What somebody is asked to say.
 *
 * @param moment whom they answer, and when in the visit
 * @param fiction what an exercise itself tells: names that stand in it are nobody's
 * @param wishes codes of the behaviours that a good answer shows
 */
public record CoachTask(Context moment, String fiction, List<String> wishes) {
    public CoachTask {
        wishes = List.copyOf(wishes);
    }

    /** Whatever they like. */
    static CoachTask free(Context moment) {
        return new CoachTask(moment, "", List.of());
    }

    /** Answers one line of a patient whom an exercise has made up. */
    public static CoachTask answering(String patient, String fiction, List<String> wishes) {
        return new CoachTask(Context.answering(patient), fiction, wishes);
    }
}
