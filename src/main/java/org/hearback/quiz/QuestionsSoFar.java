package org.hearback.quiz;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** A quiz is answered question by question, and enough answers must be right. */
@Component
class QuestionsSoFar implements HowFar<Quiz> {
    private final Sittings sittings;

    QuestionsSoFar(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public Class<Quiz> content() {
        return Quiz.class;
    }

    @Override
    public SoFar of(Work<Quiz> work) {
        var quiz = work.activity();
        if (sittings.waitsForDraw(work.learner(), work)) {
            var count = quiz.draw().stream().mapToInt(Draw::count).sum();
            return new SoFar(SoFar.Unit.QUESTIONS, 0, count);
        }
        var sitting = sittings.sitting(work.learner(), work);
        return new SoFar(
                SoFar.Unit.QUESTIONS,
                sitting.answered(),
                sitting.asked().size(),
                sitting.neededToPass(),
                sitting.entry().next());
    }
}
