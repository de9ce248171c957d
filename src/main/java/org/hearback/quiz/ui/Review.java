package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.course.Activity;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Asked;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Sitting;

/**
 * How it went: the score against the pass mark and by outcome, then as much of every question as may be seen, the missed
 * ones first.
 */
class Review extends Composite<Div> {
    private final Sitting sitting;
    private final Curriculum curriculum;
    private final ResultHeading heading;

    /**
     * @param passedBefore whether an earlier attempt was passed, though this one was not
     * @param untaken what did not arrive before the quiz was handed in
     */
    Review(Quiz quiz, Sitting sitting, Curriculum curriculum, boolean passedBefore, HeldBack untaken) {
        this.sitting = sitting;
        this.curriculum = curriculum;
        getContent().addClassNames("hb-review", "hb-stack");
        var passed = sitting.result().passed();
        heading = new ResultHeading(sitting, sitting.entry().hasMore(), passedBefore);
        getContent().add(heading, untaken);
        getContent().add(new FurtherAttempts(sitting.entry(), passed || passedBefore));
        var byOutcome = sitting.scoreByOutcome();
        if (byOutcome.size() > 1) getContent().add(new OutcomeScores(byOutcome));
        switch (sitting.shown()) {
            case SCORE -> {
                getContent().add(new Paragraph(getTranslation("quiz.shown.score")));
                if (!passed) lookBack(quiz);
            }
            case MARKS -> {
                getContent().add(new Paragraph(getTranslation("quiz.shown.marks")));
                questions(quiz, passed);
            }
            case ANSWERS -> questions(quiz, passed);
        }
    }

    /** How it went, in a line; where the eye and a screen reader go first. */
    Component heading() {
        return heading;
    }

    private void questions(Quiz quiz, boolean passed) {
        var missed = sitting.missed();
        if (!missed.isEmpty()) {
            getContent().add(new H2(getTranslation("quiz.lookAgain")));
            if (!passed) lookBack(quiz);
            missed.forEach(question -> getContent().add(card(question)));
        }
        var mastered = sitting.mastered();
        if (!mastered.isEmpty()) {
            var cards = mastered.stream().map(this::card).toArray(Div[]::new);
            var details = new Details(getTranslation("quiz.mastered", mastered.size()), cards);
            details.setOpened(missed.isEmpty());
            getContent().add(details);
        }
    }

    private Div card(Asked asked) {
        var card = new Div(question(asked));
        card.addClassName("hb-card");
        if (asked.vignette() != null) card.addComponentAsFirst(CaseText.folding(asked.vignette(), false));
        return card;
    }

    private Component question(Asked asked) {
        var question = asked.question();
        var answer = sitting.answerTo(question).orElse(null);
        return sitting.shown() == Sitting.Shown.MARKS
                ? new MarkedQuestion(question, answer)
                : new AnsweredQuestion(question, answer, sitting.order(question), curriculum);
    }

    /** The activities of the module that come before the quiz. */
    private void lookBack(Quiz quiz) {
        var before = curriculum.moduleOf(quiz.id()).stream()
                .flatMap(module -> curriculum.activitiesOf(module).stream())
                .map(revision -> revision.content())
                .takeWhile(activity -> !activity.id().equals(quiz.id()))
                .toList();
        if (before.isEmpty()) return;
        getContent().add(new Paragraph(getTranslation("quiz.goBack")), links(before));
    }

    private UnorderedList links(List<Activity> activities) {
        var list = new UnorderedList();
        for (var activity : activities) {
            list.add(new ListItem(new Anchor(
                    curriculum.addressOf(activity),
                    getTranslation("quiz.backTo", activity.title(), activity.minutes()))));
        }
        return list;
    }
}
