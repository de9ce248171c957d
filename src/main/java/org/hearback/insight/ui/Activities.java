package org.hearback.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearback.attempt.Go;
import org.hearback.attempt.Result;
import org.hearback.course.Day;
import org.hearback.insight.LearnerRecord;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ModuleProgress;

/** The activities of a module, each with every go that the learner has had at it. */
class Activities extends UnorderedList {
    private final LocalDate today;

    Activities(ModuleProgress module, LearnerRecord record, LocalDate today) {
        this.today = today;
        addClassName("insight-activities");
        getElement().setAttribute("role", "list");
        for (var activity : module.activities()) {
            var item = new ListItem(name(activity));
            var goes = record.goes(activity.activity().id());
            if (goes.isEmpty()) item.add(line(getTranslation("insight.go.none")));
            for (var go : goes) {
                item.add(line(words(go)));
                if (go.result() != null && go.result().ending() != null) item.add(line(talk(go.result())));
            }
            add(item);
        }
    }

    private Div name(ActivityProgress activity) {
        var title = new Span(activity.activity().title());
        title.addClassName("insight-title");
        var name = new Div(title);
        name.addClassName("hb-row");
        if (!activity.activity().required()) {
            var optional = new Span(getTranslation("insight.go.optional"));
            optional.addClassName("hb-badge");
            name.add(optional);
        }
        return name;
    }

    private static Div line(String words) {
        var line = new Div(words);
        line.addClassName("hb-muted");
        return line;
    }

    private String words(Go go) {
        var begun = day(go.startedAt());
        var result = go.result();
        if (result == null) return getTranslation("insight.go.open", go.number(), begun);
        var ended = day(Objects.requireNonNull(go.finishedAt()));
        var how = getTranslation(result.passed() ? "insight.go.passed" : "insight.go.notPassed");
        var score = result.score();
        return score == null
                ? getTranslation("insight.go.ended", go.number(), begun, ended, how)
                : getTranslation("insight.go.scored", go.number(), begun, ended, how, score.correct(), score.total());
    }

    /** How a talk ended, in its author's words, and how the patient rates it. */
    private String talk(Result result) {
        var ended = getTranslation("insight.go.talk", result.ending());
        if (result.reassurance() == null) return ended;
        var ratings = result.reassurance().ratings().entrySet().stream()
                .map(rating -> getTranslation(
                        "insight.go.rating",
                        getTranslation("progress.profile." + rating.getKey().id()),
                        rating.getValue()))
                .collect(Collectors.joining(" · "));
        return ended + " " + getTranslation("insight.go.ratings", ratings);
    }

    private String day(Instant instant) {
        return Day.of(LocalDate.ofInstant(instant, Day.ZONE), today);
    }
}
