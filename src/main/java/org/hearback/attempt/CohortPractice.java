package org.hearback.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.CohortId;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesCohort;
import org.hearback.account.TeachesPerson;
import org.hearback.account.Teaching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What educators may know of their learners' attempts. It reads when attempts began and how they ended, and of every
 * other event only when it was: what somebody said, wrote or chose never leaves the database here. A cohort takes as many
 * queries as a learner.
 */
@Service
@Transactional(readOnly = true)
public class CohortPractice {
    private final Attempts attempts;
    private final Events events;
    private final Spells spells;
    private final Teaching teaching;

    CohortPractice(Attempts attempts, Events events, Spells spells, Teaching teaching) {
        this.attempts = attempts;
        this.events = events;
        this.spells = spells;
        this.teaching = teaching;
    }

    /** Of every learner who has begun anything. */
    @TeachesCohort
    public Map<PersonId, PracticeRecord> of(CohortId cohort) {
        return records(teaching.learners(cohort).stream()
                .map(person -> person.id().value())
                .toList());
    }

    @TeachesPerson
    public PracticeRecord ofLearner(PersonId learner) {
        return records(List.of(learner.value())).getOrDefault(learner, PracticeRecord.NONE);
    }

    /** When learners of a cohort were at which activity; whoever does not learn there is left out. */
    @TeachesCohort
    public Map<PersonId, List<Spell>> spells(CohortId cohort, Collection<PersonId> learners) {
        return spells.of(teaching.learners(cohort).stream()
                .map(Person::id)
                .filter(learners::contains)
                .map(PersonId::value)
                .toList());
    }

    /** When a learner of one's own was at which activity. */
    @TeachesPerson
    public List<Spell> spellsOfLearner(PersonId learner) {
        return spells.of(learner);
    }

    private Map<PersonId, PracticeRecord> records(Collection<UUID> learners) {
        if (learners.isEmpty()) return Map.of();
        var completed = events.ofLearners(learners, Step.COMPLETED).stream()
                .collect(Collectors.toMap(Event::attempt, Event::step, (first, second) -> first));
        var latest = events.latestOf(learners).stream()
                .collect(Collectors.toMap(latestStep -> new PersonId(latestStep.getLearner()), Events.Latest::getAt));
        var records = new HashMap<PersonId, PracticeRecord>();
        attempts.ofLearners(learners).stream()
                .collect(Collectors.groupingBy(Attempt::learner))
                .forEach((learner, own) -> records.put(learner, record(own, completed, latest.get(learner))));
        return records;
    }

    private static PracticeRecord record(
            List<Attempt> own, Map<AttemptId, Step> completed, @Nullable Instant latestStep) {
        var goes = own.stream().map(attempt -> go(attempt, completed)).toList();
        var standings = own.stream().collect(Collectors.groupingBy(Attempt::activity)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tries -> Practice.standing(tries.getKey(), tries.getValue(), completed)));
        var lastActive = Stream.concat(own.stream().map(Attempt::startedAt), Stream.ofNullable(latestStep))
                .max(Instant::compareTo)
                .orElse(null);
        return new PracticeRecord(goes, standings, lastActive);
    }

    private static Go go(Attempt attempt, Map<AttemptId, Step> completed) {
        var end = completed.get(attempt.attemptId());
        return new Go(
                attempt.activity(),
                attempt.number(),
                attempt.startedAt(),
                end == null ? null : end.at(),
                end == null ? null : end.as(Result.class));
    }
}
