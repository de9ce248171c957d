package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.hearback.course.Day;
import org.hearback.progress.ActivityProgress;

/** How progress is put into words. */
final class Words {
    private Words() {}

    /** Why an activity stands where it stands. */
    static String why(Component page, ActivityProgress activity) {
        var latest = activity.latest();
        var score = latest == null ? null : latest.score();
        return switch (activity.state()) {
            case NOT_STARTED, UNDER_WAY -> page.getTranslation("progress.why." + activity.state());
            case NOT_PASSED ->
                score == null
                        ? page.getTranslation("progress.why.NOT_PASSED.plain")
                        : page.getTranslation("progress.why.NOT_PASSED", score.correct(), score.total());
            case DONE -> {
                var on = Day.of(Objects.requireNonNull(activity.passedAt()));
                yield score == null
                        ? page.getTranslation("progress.why.DONE", on)
                        : page.getTranslation("progress.why.DONE.score", on, score.correct(), score.total());
            }
        };
    }

    /** Kind and minutes. */
    static String facts(Component page, ActivityProgress activity) {
        return page.getTranslation(
                "progress.facts",
                page.getTranslation("progress.kind." + activity.kind()),
                activity.activity().minutes());
    }
}
