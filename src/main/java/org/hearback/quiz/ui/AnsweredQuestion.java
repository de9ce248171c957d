package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.attempt.ui.Prose;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Answer;
import org.hearback.quiz.ChoiceQuestion;
import org.hearback.quiz.Question;

/** A question after its answer: what was chosen, what is right, and why. */
public class AnsweredQuestion extends Composite<Article> {
    /**
     * @param order the places of the choices as this learner sees them
     */
    public AnsweredQuestion(Question question, Answer answer, List<Integer> order, Curriculum curriculum) {
        var prompt = Prompt.of(question);
        getContent().addClassNames("hb-answered", "hb-stack");
        if (!prompt.situation().isEmpty()) getContent().add(new Prose(prompt.situation()));
        var choices = new UnorderedList();
        choices.addClassName("hb-choices");
        if (question instanceof ChoiceQuestion ticked)
            for (var place : order) choices.add(choice(ticked, place, answer));
        var verdict = new Paragraph(getTranslation(answer.right() ? "quiz.right" : "quiz.notQuite"));
        verdict.addClassNames("hb-verdict", answer.right() ? "hb-verdict-right" : "hb-verdict-wrong");
        getContent()
                .add(
                        new H2(prompt.asks()),
                        verdict,
                        choices,
                        new Prose(question.explanation()),
                        new EvidenceNote(curriculum.references(question.evidence())));
    }

    private ListItem choice(ChoiceQuestion question, int place, Answer answer) {
        var choice = question.choices().get(place);
        var chosen = answer.choices().contains(place);
        var item = new ListItem(new Span(choice.text()));
        item.addClassName("hb-choice");
        if (choice.correct()) item.addClassName("hb-choice-right");
        if (chosen && !choice.correct()) item.addClassName("hb-choice-wrong");
        if (chosen || choice.correct()) {
            var mark = new Span(getTranslation(markOf(question, choice.correct(), chosen)));
            mark.addClassName("hb-choice-mark");
            var feedback = new Paragraph(choice.feedback());
            feedback.addClassName("hb-choice-feedback");
            item.add(mark, feedback);
        }
        return item;
    }

    private static String markOf(ChoiceQuestion question, boolean correct, boolean chosen) {
        if (chosen) return correct ? "quiz.choseRight" : "quiz.choseWrong";
        return question.severalMayBeTicked() ? "quiz.leftOut" : "quiz.rightAnswer";
    }
}
