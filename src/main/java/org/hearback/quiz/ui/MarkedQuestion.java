package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.attempt.ui.Prose;
import org.hearback.quiz.Answer;
import org.hearback.quiz.Question;
import org.hearback.quiz.TrueFalseQuestion;
import org.jspecify.annotations.Nullable;

/** A question after its answer, while what is right may not be seen yet: what was given, and whether it was right. */
class MarkedQuestion extends Composite<Article> {
    /**
     * @param answer nothing where the question was left open
     */
    MarkedQuestion(Question question, @Nullable Answer answer) {
        var prompt = Prompt.of(question);
        getContent().addClassNames("hb-answered", "hb-stack");
        if (!prompt.situation().isEmpty()) getContent().add(new Prose(prompt.situation()));
        getContent().add(new H2(prompt.asks()));
        if (question instanceof TrueFalseQuestion statement) getContent().add(new Paragraph(statement.statement()));
        getContent().add(Verdict.of(answer).paragraph(this));
        if (answer == null || !question.isComplete(answer.response())) return;
        var list = new UnorderedList();
        GivenWords.of(question, answer.response(), this).forEach(words -> list.add(new ListItem(words)));
        getContent().add(new Paragraph(getTranslation("quiz.youGave")), list);
    }
}
