package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.hearback.attempt.NextGo;
import org.hearback.attempt.Score;
import org.hearback.attempt.SoFar;
import org.hearback.course.Day;
import org.hearback.progress.ActivityProgress;
import org.jspecify.annotations.Nullable;

/** How progress is put into words. */
final class Words {
    private Words() {}

    /** Why an activity stands where it stands. */
    static String why(Component page, ActivityProgress activity) {
        var latest = activity.latest();
        var score = latest == null ? null : latest.score();
        return switch (activity.state()) {
            case NOT_STARTED -> page.getTranslation("progress.why.NOT_STARTED");
            case UNDER_WAY -> underWay(page, activity);
            case NOT_PASSED -> notPassed(page, activity, score);
            case DONE -> {
                var on = Day.of(Objects.requireNonNull(activity.passedAt()));
                yield score == null
                        ? page.getTranslation("progress.why.DONE", on)
                        : page.getTranslation("progress.why.DONE.score", on, score.correct(), score.total());
            }
        };
    }

    private static String underWay(Component page, ActivityProgress activity) {
        var soFar = activity.soFar();
        if (soFar == null || soFar.done() == 0) return page.getTranslation("progress.why.UNDER_WAY");
        return page.getTranslation("progress.soFar." + soFar.unit(), soFar.done(), soFar.of());
    }

    private static String notPassed(Component page, ActivityProgress activity, @Nullable Score score) {
        var soFar = activity.soFar();
        return missed(page, soFar, score) + " " + again(page, soFar == null ? null : soFar.nextGo());
    }

    private static String missed(Component page, @Nullable SoFar soFar, @Nullable Score score) {
        if (score == null) return page.getTranslation("progress.why.NOT_PASSED.plain");
        return soFar == null || soFar.needed() == null
                ? page.getTranslation("progress.why.NOT_PASSED", score.correct(), score.total())
                : page.getTranslation("progress.why.NOT_PASSED.needed", score.correct(), score.total(), soFar.needed());
    }

    /** Whether and when it may be tried again. */
    private static String again(Component page, @Nullable NextGo next) {
        if (next == null) return page.getTranslation("progress.again");
        if (next.isOver()) return page.getTranslation("progress.again.none");
        var when = next.from() == null
                ? page.getTranslation("progress.again")
                : page.getTranslation("progress.again.from", Day.andTime(next.from()));
        return next.left() == null ? when : when + " " + page.getTranslation("progress.again.left", next.left());
    }

    /** Kind and minutes. */
    static String facts(Component page, ActivityProgress activity) {
        return page.getTranslation(
                "progress.facts",
                page.getTranslation("progress.kind." + activity.kind()),
                activity.activity().minutes());
    }
}
