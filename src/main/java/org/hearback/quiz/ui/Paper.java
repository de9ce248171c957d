package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearback.attempt.ui.SavedAnswer;
import org.hearback.quiz.Asked;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.Sitting;
import org.hearback.quiz.Vignette;

/** All questions on one page, numbered; any answer may be changed until it is handed in. */
class Paper extends Composite<Div> {
    private final List<Section> places = new ArrayList<>();
    private final OpenQuestions open = new OpenQuestions(this::goTo);
    private final Paragraph count = new Paragraph();

    /** Takes what is given to one of the questions. */
    @FunctionalInterface
    interface Taking extends Serializable {
        /**
         * @return whether it was taken; until then the browser keeps it
         */
        boolean take(Question question, Response response, Duration ago);
    }

    Paper(Sitting sitting, Function<Question, SavedAnswer> saved, Taking taking) {
        getContent().addClassNames("hb-paper", "hb-stack");
        Vignette before = null;
        for (var asked : sitting.asked()) {
            var vignette = asked.vignette();
            if (vignette != null && !vignette.equals(before)) getContent().add(CaseText.headed(vignette));
            before = vignette;
            var question = asked.question();
            var form = new QuestionForm(question, sitting.order(question), saved.apply(question));
            form.onGiven((response, ago) -> taking.take(question, response, ago));
            place(asked, form);
        }
        getContent().add(open);
        count.addClassName("hb-count");
        show(sitting);
    }

    private void place(Asked asked, QuestionForm form) {
        var number = places.size() + 1;
        HtmlContainer heading = asked.vignette() == null ? new H2() : new H3();
        heading.setText(getTranslation("quiz.place.alone", number));
        heading.addClassName("hb-kicker");
        var section = new Section(heading, form);
        section.addClassName("hb-paper-item");
        section.setAriaLabel(getTranslation("quiz.place.alone", number));
        places.add(section);
        getContent().add(section);
    }

    /** Says what is open now; the questions stay as they are under the learner's hands. */
    void show(Sitting sitting) {
        open.show(openIn(sitting));
        count.setText(getTranslation(
                "quiz.answered", sitting.answered(), sitting.asked().size()));
    }

    /** How many are answered; to stand beside the button. */
    Component count() {
        return count;
    }

    /** The numbers of the questions without a whole answer, from 1. */
    static List<Integer> openIn(Sitting sitting) {
        return IntStream.range(0, sitting.asked().size())
                .filter(i -> sitting.isOpen(sitting.asked().get(i)))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    /** Brings a question, by its number, to the eye and to a screen reader. */
    void goTo(int number) {
        places.get(number - 1)
                .getElement()
                .executeJs("this.tabIndex = -1; this.focus({preventScroll: true}); this.scrollIntoView()");
    }
}
