package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.SideBySide;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Question;
import org.hearback.quiz.ui.AnsweredQuestion;
import org.hearback.video.Pause;
import org.hearback.video.Pauses;
import org.hearback.video.Say;

/** An answered question: what was chosen and why it is right or not, or the learner's own words beside a model answer. */
class PauseFeedback extends Composite<Div> {
    PauseFeedback(Pause pause, Pauses pauses, long seed, Curriculum curriculum) {
        getContent().addClassName("hb-stack");
        if (pause.question() instanceof Question question) {
            var answer = pauses.answerTo(question).orElseThrow();
            getContent().add(new AnsweredQuestion(question, answer, question.order(seed), curriculum));
        } else if (pause.say() instanceof Say say) {
            getContent().add(compared(say, pauses.wordsFor(say).orElseThrow(), curriculum));
        }
    }

    private static Component[] compared(Say say, String own, Curriculum curriculum) {
        return new Component[] {
            new SayPrompt(say),
            new SideBySide(own, say.modelAnswer()),
            new Prose(say.why()),
            new EvidenceNote(curriculum.references(say.evidence()))
        };
    }
}
