package org.hearback.exercise;

import java.util.Optional;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.ReassuranceSource;
import org.hearback.attempt.Work;
import org.hearback.dialogue.WrittenWords;
import org.hearback.dialogue.WrittenWords.Written;
import org.hearback.exercise.Round.Write;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the words of an exercise did: each reply in the learner's own words, in its last version. */
@Component
class WritingReassurance implements ReassuranceSource<Exercise> {
    private final ObjectProvider<WrittenWords> words;

    WritingReassurance(ObjectProvider<WrittenWords> words) {
        this.words = words;
    }

    @Override
    public Class<Exercise> content() {
        return Exercise.class;
    }

    @Override
    public Optional<Reassurance> of(Work<Exercise> work) {
        var answers = new Answers(work.activity(), work.untilCompleted());
        return words.getObject()
                .rate(work.activity().rounds().stream()
                        .filter(Write.class::isInstance)
                        .map(Write.class::cast)
                        .flatMap(round -> answers
                                .rewritten(round)
                                .or(() -> answers.text(round))
                                .map(text -> new Written(round.says(), text, round.wishes()))
                                .stream())
                        .toList());
    }
}
