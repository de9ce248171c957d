package org.hearback.coach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people think that the coach was wrong: they send one sentence without a name, and educators read it. */
@Service
@Transactional
public class Disagreements {
    private final DisagreementRows rows;
    private final Clock clock;

    Disagreements(DisagreementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param at when it came */
    public record Entry(UUID id, Objection objection, Instant at) {}

    /** Call this only when the person has seen what is sent and has said yes. */
    @PreAuthorize("isAuthenticated()")
    public void add(Objection objection) {
        rows.save(new Disagreement(objection, clock.instant()));
    }

    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public long count() {
        return rows.count();
    }

    /** The newest first. */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public List<Entry> latest(int limit) {
        return rows.findLatest(Limit.of(limit)).stream()
                .map(Disagreement::toEntry)
                .toList();
    }

    /** Does nothing when somebody was faster. */
    @PreAuthorize("hasRole('EDUCATOR')")
    public void remove(UUID id) {
        rows.deleteById(id);
    }
}
