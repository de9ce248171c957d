package org.hearback.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearback.account.CohortId;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesCohort;
import org.hearback.account.TeachesPerson;
import org.hearback.account.Teaching;
import org.hearback.attempt.CohortPractice;
import org.hearback.attempt.PracticeRecord;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.springframework.stereotype.Service;

/** How far the learners of a cohort are, reckoned as {@link Progress} reckons it for each of them. */
@Service
public class CohortProgress {
    /** How far somebody is, and what they have practised. */
    public record Learner(Person person, PracticeRecord practice, ProgrammeProgress progress) {}

    private final CohortPractice practice;
    private final Teaching teaching;
    private final Curriculum curriculum;

    CohortProgress(CohortPractice practice, Teaching teaching, Curriculum curriculum) {
        this.practice = practice;
        this.teaching = teaching;
        this.curriculum = curriculum;
    }

    /** Every learner of a cohort, by name; nobody if there is no such programme. */
    @TeachesCohort
    public List<Learner> of(CohortId cohort, ContentId programme) {
        return outline(programme)
                .map(outline -> {
                    var records = practice.of(cohort);
                    var formerly = new Formerly(outline, curriculum);
                    return teaching.learners(cohort).stream()
                            .map(person -> learner(
                                    person, records.getOrDefault(person.id(), PracticeRecord.NONE), outline, formerly))
                            .toList();
                })
                .orElse(List.of());
    }

    /** A learner of one's own in every programme there is. */
    @TeachesPerson
    public List<Learner> ofLearner(PersonId learner) {
        var person = teaching.learner(learner);
        var own = practice.ofLearner(learner);
        return curriculum.programmes().stream()
                .map(programme -> Outline.of(programme, curriculum))
                .map(outline -> learner(person, own, outline, new Formerly(outline, curriculum)))
                .toList();
    }

    /** The time that learners of a cohort have really spent, idle time excluded; nothing of who has not begun. */
    @TeachesCohort
    public Map<PersonId, TimeSpent> timeSpent(CohortId cohort, Collection<PersonId> learners) {
        return practice.spells(cohort, learners).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, spells -> new TimeSpent(spells.getValue())));
    }

    /** The time that a learner of one's own has really spent, idle time excluded. */
    @TeachesPerson
    public TimeSpent timeSpentOf(PersonId learner) {
        return new TimeSpent(practice.spellsOfLearner(learner));
    }

    private static Learner learner(Person person, PracticeRecord practice, Outline outline, Formerly formerly) {
        var now = outline.progress(practice.standings());
        return new Learner(person, practice, formerly.regarded(now, practice.standings()));
    }

    private Optional<Outline> outline(ContentId programme) {
        return curriculum.programme(programme).map(revision -> Outline.of(revision, curriculum));
    }
}
