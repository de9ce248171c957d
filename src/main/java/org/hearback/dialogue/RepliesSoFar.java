package org.hearback.dialogue;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** A talk goes on reply by reply, and nobody knows how many there will be. */
@Component
class RepliesSoFar implements HowFar<Dialogue> {
    @Override
    public Class<Dialogue> content() {
        return Dialogue.class;
    }

    @Override
    public SoFar of(Work<Dialogue> work) {
        return new SoFar(
                SoFar.Unit.REPLIES,
                (int) work.steps().stream().filter(Conversation::isSaid).count(),
                0);
    }
}
