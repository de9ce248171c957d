package org.hearback.account;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whether whoever asks is in charge of a cohort: what {@link TeachesCohort} and {@link TeachesPerson} go by. */
@Component("inCharge")
public class InCharge {
    private final Charges charges;

    InCharge(Charges charges) {
        this.charges = charges;
    }

    public boolean of(CohortId cohort) {
        return me() instanceof SignedIn me
                && charges.existsById(new Charge.Key(cohort.value(), me.id().value()));
    }

    /** Whether the person is in a cohort of whoever asks. */
    public boolean ofPerson(PersonId learner) {
        return me() instanceof SignedIn me && charges.teaches(me.id().value(), learner.value());
    }

    private static Object me() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "nobody" : authentication.getPrincipal();
    }
}
