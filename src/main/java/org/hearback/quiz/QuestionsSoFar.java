package org.hearback.quiz;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** A quiz is answered question by question, and enough answers must be right. */
@Component
class QuestionsSoFar implements HowFar<Quiz> {
    @Override
    public Class<Quiz> content() {
        return Quiz.class;
    }

    @Override
    public SoFar of(Work<Quiz> work) {
        var quiz = work.activity();
        return new SoFar(
                SoFar.Unit.QUESTIONS,
                Sitting.of(work).answered(),
                quiz.questions().size(),
                quiz.neededToPass());
    }
}
