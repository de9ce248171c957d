package org.hearback.insight;

import java.util.List;
import org.hearback.attempt.Go;
import org.hearback.course.ContentId;
import org.hearback.progress.ProgrammeProgress;

/**
 * One learner in one programme, activity by activity.
 *
 * @param goes every go at any activity, in the order in which they began
 * @param minutes really spent on it, idle time excluded
 */
public record LearnerRecord(Entry entry, ProgrammeProgress progress, List<Go> goes, int minutes) {
    public List<Go> goes(ContentId activity) {
        return goes.stream().filter(go -> go.activity().equals(activity)).toList();
    }
}
