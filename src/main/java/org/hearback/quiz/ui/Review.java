package org.hearback.quiz.ui;

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

/** How it went: the score against the pass mark, then every question with its answer, the missed ones first. */
class Review extends Composite<Div> {
    private final Sitting sitting;
    private final Curriculum curriculum;

    /**
     * @param passedBefore whether an earlier attempt was passed, though this one was not
     */
    Review(Quiz quiz, Sitting sitting, Curriculum curriculum, boolean passedBefore) {
        this.sitting = sitting;
        this.curriculum = curriculum;
        getContent().addClassNames("hb-review", "hb-stack");
        var score = sitting.score();
        var passed = sitting.result().passed();
        var headline = new Paragraph(getTranslation("quiz.score", score.correct(), score.total()));
        headline.addClassName("hb-score");
        getContent()
                .add(
                        headline,
                        new Paragraph(getTranslation(
                                passed ? "quiz.passed" : "quiz.notPassed", sitting.neededToPass(), score.total())));
        if (passedBefore) getContent().add(new Paragraph(getTranslation("quiz.passedBefore")));
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
        var question = asked.question();
        var answer = sitting.answerTo(question).orElseThrow();
        var card = new Div(new AnsweredQuestion(question, answer, sitting.order(question), curriculum));
        card.addClassName("hb-card");
        return card;
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
