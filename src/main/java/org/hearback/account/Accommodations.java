package org.hearback.account;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extra time in timed quizzes, for who needs it. Granting again replaces what was granted before, and keeps it on record. */
@Service
@Transactional
public class Accommodations {
    public static final int MOST_PERCENT = 300;
    public static final int LONGEST_REASON = 500;

    private final GrantedAccommodations granted;
    private final Clock clock;

    Accommodations(GrantedAccommodations granted, Clock clock) {
        this.granted = granted;
        this.clock = clock;
    }

    /** How much longer than others the learner has, in per cent of the time limit; 0 where nothing was granted. */
    @OwnData
    @Transactional(readOnly = true)
    public int extraTimePercent(PersonId learner) {
        return granted.newestFirst(learner.value()).stream()
                .findFirst()
                .map(newest -> newest.accommodation().extraPercent())
                .orElse(0);
    }

    /** All that was ever granted to a learner of one's own; the first one counts now. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public List<Accommodation> history(PersonId learner) {
        return granted.newestFirst(learner.value()).stream()
                .map(GrantedAccommodation::accommodation)
                .toList();
    }

    /**
     * Nobody grants anything to themselves.
     *
     * @param percent 0 to {@link #MOST_PERCENT}
     * @param reason at most {@link #LONGEST_REASON} characters, where there is one to be told
     */
    @PreAuthorize("hasRole('EDUCATOR') and #educator == principal.id() and #educator != #learner"
            + " and @inCharge.ofPerson(#learner)")
    public void grant(PersonId educator, PersonId learner, int percent, @Nullable String reason) {
        if (percent < 0 || percent > MOST_PERCENT) throw new IllegalArgumentException(percent + " per cent");
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > LONGEST_REASON) throw new IllegalArgumentException("A reason too long");
        granted.save(new GrantedAccommodation(learner, new Accommodation(percent, why, educator, clock.instant())));
    }
}
