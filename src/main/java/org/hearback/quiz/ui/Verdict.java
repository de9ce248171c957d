package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.quiz.Answer;
import org.jspecify.annotations.Nullable;

/** How an answer was, in one word. */
enum Verdict {
    RIGHT("quiz.right", "hb-verdict-right"),
    PARTLY("quiz.partly", "hb-verdict-partly"),
    WRONG("quiz.notQuite", "hb-verdict-wrong"),
    OPEN("quiz.open", "hb-verdict-wrong");

    private final String words;
    private final String look;

    Verdict(String words, String look) {
        this.words = words;
        this.look = look;
    }

    /**
     * @param answer nothing where the question was left open
     */
    static Verdict of(@Nullable Answer answer) {
        if (answer == null) return OPEN;
        if (answer.right()) return RIGHT;
        return answer.share() > 0 ? PARTLY : WRONG;
    }

    Paragraph paragraph(Component where) {
        var paragraph = new Paragraph(where.getTranslation(words));
        paragraph.addClassNames("hb-verdict", look);
        return paragraph;
    }
}
