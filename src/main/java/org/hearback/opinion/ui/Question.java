package org.hearback.opinion.ui;

import java.util.Set;
import org.hearback.attempt.PatientData;
import org.hearback.language.Context;

/**
 * What a second opinion would be asked about.
 *
 * @param said what the learner wrote
 * @param context the moment; its patient's line is sent too
 * @param fiction what the exercise itself tells; names that stand in it are nobody's
 */
public record Question(String said, Context context, String fiction) {
    /** What in it may tell who a real patient is. */
    Set<PatientData> patientData() {
        var all = context.patient() == null ? said : said + "\n" + context.patient();
        return PatientData.in(all, fiction);
    }
}
