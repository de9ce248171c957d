package org.hearback.rehearsal;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** A rehearsal is found part by part. */
@Component
class PartsSoFar implements HowFar<Rehearsal> {
    @Override
    public Class<Rehearsal> content() {
        return Rehearsal.class;
    }

    @Override
    public SoFar of(Work<Rehearsal> work) {
        var rehearsed = new Rehearsed(work.activity(), work.steps(), work.seed());
        return new SoFar(
                SoFar.Unit.PARTS, rehearsed.behind(), work.activity().parts().size());
    }
}
