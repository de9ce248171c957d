package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.Locale;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Sitting;

/** The rules of a quiz as they hold for this learner, in words. */
class QuizRules extends Composite<UnorderedList> {
    QuizRules(Quiz quiz, Sitting sitting) {
        getContent().addClassName("hb-rules");
        rule(
                quiz.isPaper() ? "quiz.rules.paper" : "quiz.rules.each",
                sitting.asked().size());
        sitting.limit().ifPresent(limit -> time(quiz, limit));
        if (sitting.entry().allowed() instanceof Integer attempts)
            rule("quiz.rules.attempts", sitting.number(), attempts);
        if (quiz.waitHours() instanceof Integer hours) rule("quiz.rules.wait", hours);
        rule("quiz.rules.reveal." + quiz.reveal().name().toLowerCase(Locale.ROOT));
        rule(Marks.passMark(sitting), sitting.neededToPass(), sitting.score().total());
    }

    private void time(Quiz quiz, Duration limit) {
        rule("quiz.rules.time", limit.toMinutes());
        var extra = limit.toMinutes() - (quiz.timeLimitMinutes() instanceof Integer minutes ? minutes : 0);
        if (extra > 0) rule("quiz.rules.extra", extra);
        rule("quiz.rules.timeRunsOn");
    }

    private void rule(String key, Object... params) {
        getContent().add(new ListItem(getTranslation(key, params)));
    }
}
