package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.attempt.ui.Prose;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Answer;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.MultipleQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.SingleQuestion;
import org.hearback.quiz.TrueFalseQuestion;
import org.jspecify.annotations.Nullable;

/** A question after its answer: what was given, what is right, and why. */
public class AnsweredQuestion extends Composite<Article> {
    /**
     * @param answer nothing where the question was left open
     * @param order the places of the parts as this learner sees them
     */
    public AnsweredQuestion(Question question, @Nullable Answer answer, List<Integer> order, Curriculum curriculum) {
        var prompt = Prompt.of(question);
        getContent().addClassNames("hb-answered", "hb-stack");
        if (!prompt.situation().isEmpty()) getContent().add(new Prose(prompt.situation()));
        getContent().add(new H2(prompt.asks()), verdict(answer));
        explain(question, answer == null ? Response.placed(List.of()) : answer.response(), order);
        getContent()
                .add(new Prose(question.explanation()), new EvidenceNote(curriculum.references(question.evidence())));
    }

    private Paragraph verdict(@Nullable Answer answer) {
        return Verdict.of(answer).paragraph(this);
    }

    private void explain(Question question, Response given, List<Integer> order) {
        var lines = new FeedbackLines(this);
        switch (question) {
            case SingleQuestion single ->
                getContent().add(lines.choices(single.choices(), given.places(), order, false));
            case MultipleQuestion multiple ->
                getContent().add(lines.choices(multiple.choices(), given.places(), order, true));
            case TrueFalseQuestion statement -> {
                getContent().add(new Paragraph(statement.statement()), lines.verdict(statement, given));
                getContent()
                        .add(
                                new Paragraph(getTranslation("quiz.reason")),
                                lines.choices(
                                        statement.reasons(),
                                        given.places().stream().skip(1).toList(),
                                        order,
                                        false));
            }
            case OrderQuestion items -> getContent().add(lines.order(items, given));
            case MatchQuestion match -> getContent().add(lines.match(match, given));
            case ShortTextQuestion words -> getContent().add(lines.words(words, given));
            case NumberQuestion number -> getContent().add(lines.number(number, given));
            case HotspotQuestion picture ->
                getContent().add(new MarkedPicture(picture, given), lines.spots(picture, given, order));
            case ClassifyQuestion sort -> getContent().add(lines.sorted(sort, given, order));
        }
    }
}
