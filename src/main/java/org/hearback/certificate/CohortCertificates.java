package org.hearback.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearback.account.CohortId;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesCohort;
import org.hearback.account.TeachesPerson;
import org.hearback.account.Teaching;
import org.hearback.course.ContentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which learners of a cohort hold a certificate, and since when. */
@Service
@Transactional(readOnly = true)
public class CohortCertificates {
    private final AwardDays awards;
    private final Teaching teaching;

    CohortCertificates(AwardDays awards, Teaching teaching) {
        this.awards = awards;
        this.teaching = teaching;
    }

    /** When each learner of a cohort last got a certificate, by programme. */
    @TeachesCohort
    public Map<PersonId, Map<ContentId, Instant>> of(CohortId cohort) {
        return issued(teaching.learners(cohort).stream()
                .map(person -> person.id().value())
                .toList());
    }

    @TeachesPerson
    public Map<ContentId, Instant> ofLearner(PersonId learner) {
        return issued(List.of(learner.value())).getOrDefault(learner, Map.of());
    }

    private Map<PersonId, Map<ContentId, Instant>> issued(Collection<UUID> people) {
        var issued = new HashMap<PersonId, Map<ContentId, Instant>>();
        if (people.isEmpty()) return issued;
        for (var day : awards.latest(people)) {
            issued.computeIfAbsent(new PersonId(day.getPerson()), person -> new HashMap<>())
                    .put(new ContentId(day.getProgramme()), day.getIssuedAt());
        }
        return issued;
    }
}
