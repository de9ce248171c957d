package org.hearback.rehearsal;

import java.util.Optional;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.ReassuranceSource;
import org.hearback.attempt.Work;
import org.hearback.dialogue.WrittenWords;
import org.hearback.dialogue.WrittenWords.Written;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the words of a rehearsal did: each part as it was said last before the attempt ended. */
@Component
class RehearsedReassurance implements ReassuranceSource<Rehearsal> {
    private final ObjectProvider<WrittenWords> words;

    RehearsedReassurance(ObjectProvider<WrittenWords> words) {
        this.words = words;
    }

    @Override
    public Class<Rehearsal> content() {
        return Rehearsal.class;
    }

    @Override
    public Optional<Reassurance> of(Work<Rehearsal> work) {
        var rehearsed = new Rehearsed(work.activity(), work.untilCompleted(), work.seed());
        return words.getObject()
                .rate(work.activity().parts().stream()
                        .filter(part -> !rehearsed.ways(part).isEmpty())
                        .map(part ->
                                new Written(part.says(), rehearsed.latest(part).text(), part.wishes()))
                        .toList());
    }
}
