package org.hearback.dialogue;

import java.util.List;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.Persona.Fact;

/**
 * A finished talk as a supervisor looks back at it. The same talk always gives the same review.
 *
 * @param remarks one for each turn
 * @param ratings how the patient rates the visit
 * @param missed what the visit should not have ended without
 * @param met what it should not have ended without, and did not
 * @param untold what the patient never told
 */
public record Review(
        Conversation talk,
        List<Remark> remarks,
        List<PatientRating> ratings,
        List<Essential> missed,
        List<Essential> met,
        List<Fact> untold,
        TryNext next) {}
