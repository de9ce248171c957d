package org.hearback.dialogue;

import java.util.EnumMap;
import java.util.Optional;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.attempt.ReassuranceSource;
import org.hearback.attempt.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A patient rates the visit: the talk that counts, and no turn that was tried again. */
@Component
class VisitReassurance implements ReassuranceSource<Dialogue> {
    private final ObjectProvider<Responses> responses;

    VisitReassurance(ObjectProvider<Responses> responses) {
        this.responses = responses;
    }

    @Override
    public Class<Dialogue> content() {
        return Dialogue.class;
    }

    @Override
    public Optional<Reassurance> of(Work<Dialogue> work) {
        var visit = Visit.replay(work.activity(), work.steps());
        if (!visit.isBegun()) return Optional.empty();
        var ratings = new EnumMap<Part, Integer>(Part.class);
        for (var rating :
                PatientRating.of(responses.getObject().ratings(), visit.first().turns())) {
            Part.of(rating.id()).ifPresent(part -> ratings.put(part, rating.value()));
        }
        return ratings.isEmpty() ? Optional.empty() : Optional.of(new Reassurance(ratings));
    }
}
