package org.hearback.certificate;

import java.time.LocalDate;
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
import org.hearback.course.Day;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which learners of a cohort were certified, since when and until when. */
@Service
@Transactional(readOnly = true)
public class CohortCertificates {
    private final AwardDays awards;
    private final Teaching teaching;

    CohortCertificates(AwardDays awards, Teaching teaching) {
        this.awards = awards;
        this.teaching = teaching;
    }

    /** The latest certificate of each learner of a cohort, by programme. */
    @TeachesCohort
    public Map<PersonId, Map<ContentId, Certified>> of(CohortId cohort) {
        return latest(teaching.learners(cohort).stream()
                .map(person -> person.id().value())
                .toList());
    }

    /** The latest certificate of a learner, by programme. */
    @TeachesPerson
    public Map<ContentId, Certified> ofLearner(PersonId learner) {
        return latest(List.of(learner.value())).getOrDefault(learner, Map.of());
    }

    private Map<PersonId, Map<ContentId, Certified>> latest(Collection<UUID> people) {
        var latest = new HashMap<PersonId, Map<ContentId, Certified>>();
        if (people.isEmpty()) return latest;
        for (var award : awards.of(people)) {
            latest.computeIfAbsent(new PersonId(award.getPerson()), person -> new HashMap<>())
                    .put(new ContentId(award.getProgramme()), certified(award));
        }
        return latest;
    }

    private static Certified certified(AwardDays.Issued award) {
        return new Certified(
                LocalDate.ofInstant(award.getIssuedAt(), Day.ZONE),
                Certificate.lastDay(award.getCompletedAt(), award.getValidMonths()));
    }
}
