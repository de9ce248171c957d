package org.hearback.exercise;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** An exercise is done round by round. */
@Component
class RoundsSoFar implements HowFar<Exercise> {
    @Override
    public Class<Exercise> content() {
        return Exercise.class;
    }

    @Override
    public SoFar of(Work<Exercise> work) {
        var answers = new Answers(work.activity(), work.steps());
        return new SoFar(
                SoFar.Unit.ROUNDS, answers.behind(), work.activity().rounds().size());
    }
}
