package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.quiz.Sitting;

/** Whether it is passed and with how much, first in words and then as a bar with the pass mark on it. */
class ResultHeading extends Composite<Header> {
    /**
     * @param hasMore whether another attempt is left
     * @param passedBefore whether an earlier attempt was passed, though this one was not
     */
    ResultHeading(Sitting sitting, boolean hasMore, boolean passedBefore) {
        var score = sitting.score();
        var needed = sitting.neededToPass();
        var passed = sitting.result().passed();
        getContent().addClassNames("hb-result", passed ? "hb-result-passed" : "hb-result-open");
        var words = new H2(getTranslation(
                outcome(needed, passed, hasMore, passedBefore),
                getTranslation(Marks.score(sitting), score.correct(), score.total())));
        words.addClassName("hb-score");
        getContent().add(words, bar(score.correct() / score.total(), (double) needed / score.total(), needed > 0));
        if (needed == 0) getContent().add(new Paragraph(getTranslation("quiz.takesStock")));
        else
            getContent()
                    .add(new Paragraph(
                            getTranslation(passed ? "quiz.passed" : "quiz.notPassed", needed, score.total())));
        if (passedBefore) getContent().add(new Paragraph(getTranslation("quiz.passedBefore")));
    }

    private static String outcome(int needed, boolean passed, boolean hasMore, boolean passedBefore) {
        if (needed == 0) return "quiz.result.taken";
        if (passed) return "quiz.result.passed";
        if (passedBefore) return "quiz.result.notThisTime";
        return hasMore ? "quiz.result.notYet" : "quiz.result.notPassed";
    }

    /** The words beside it say the same. */
    private static Div bar(double share, double needed, boolean hasMark) {
        var bar = new Div();
        bar.addClassName("hb-result-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--hb-share", String.valueOf(share));
        if (hasMark) {
            var mark = new Div();
            mark.addClassName("hb-result-mark");
            mark.getStyle().set("--hb-share", String.valueOf(needed));
            bar.add(mark);
        }
        return bar;
    }
}
