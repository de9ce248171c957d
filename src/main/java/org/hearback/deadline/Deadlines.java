package org.hearback.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearback.account.CohortId;
import org.hearback.account.CurrentPerson;
import org.hearback.account.OwnData;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesCohort;
import org.hearback.account.TeachesPerson;
import org.hearback.account.Teaching;
import org.hearback.course.Curriculum;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when something is to be done. Setting again replaces what was set before, and keeps it on record. */
@Service
@Transactional
public class Deadlines {
    public static final int LONGEST_REASON = 500;

    private final SetDeadlines deadlines;
    private final GrantedExtensions extensions;
    private final Teaching teaching;
    private final Curriculum curriculum;
    private final CurrentPerson current;
    private final Clock clock;

    Deadlines(
            SetDeadlines deadlines,
            GrantedExtensions extensions,
            Teaching teaching,
            Curriculum curriculum,
            CurrentPerson current,
            Clock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.teaching = teaching;
        this.curriculum = curriculum;
        this.current = current;
        this.clock = clock;
    }

    /** The learner's own, the soonest first. */
    @OwnData
    @Transactional(readOnly = true)
    public List<Deadline> of(PersonId learner) {
        return teaching.ownCohort(learner)
                .map(cohort -> forLearner(cohort, learner))
                .orElse(List.of());
    }

    /** Those of a learner of one's own, the soonest first. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public List<Deadline> ofLearner(PersonId learner) {
        return forLearner(teaching.cohortOf(learner).id(), learner);
    }

    /** What a cohort was set, without anybody's extension, the soonest first. */
    @TeachesCohort
    @Transactional(readOnly = true)
    public List<Deadline> ofCohort(CohortId cohort) {
        return effective(setFor(cohort), Map.of());
    }

    /** What counts for each learner of a cohort, the soonest first. */
    @TeachesCohort
    @Transactional(readOnly = true)
    public Map<PersonId, List<Deadline>> ofLearners(CohortId cohort) {
        var set = setFor(cohort);
        var learners = teaching.learners(cohort).stream().map(Person::id).toList();
        if (set.isEmpty() || learners.isEmpty()) return Map.of();
        var extended = extended(learners);
        var all = new HashMap<PersonId, List<Deadline>>();
        learners.forEach(learner -> all.put(learner, effective(set, extended.getOrDefault(learner, Map.of()))));
        return all;
    }

    /**
     * Sets or moves a deadline.
     *
     * @throws IllegalArgumentException when the day is over, or nothing is there to be done
     */
    @TeachesCohort
    public void set(CohortId cohort, Goal goal, LocalDate due) {
        check(goal);
        checkDay(due);
        deadlines.save(new SetDeadline(cohort, goal, due, current.id(), clock.instant()));
    }

    @TeachesCohort
    public void lift(CohortId cohort, Goal goal) {
        deadlines.save(new SetDeadline(cohort, goal, null, current.id(), clock.instant()));
    }

    /**
     * Gives one learner longer than the cohort has, or takes that back. Nobody gives anything to themselves.
     *
     * @param due null for no longer than the others
     * @param reason at most {@link #LONGEST_REASON} characters, where there is one to be told
     * @throws IllegalArgumentException when the day is over, or no later than the cohort's own, or the cohort has none
     */
    @PreAuthorize("hasRole('EDUCATOR') and #learner != principal.id() and @inCharge.ofPerson(#learner)")
    public void extend(PersonId learner, Goal goal, @Nullable LocalDate due, @Nullable String reason) {
        check(goal);
        if (due != null) {
            checkDay(due);
            checkLonger(teaching.cohortOf(learner).id(), goal, due);
        }
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > LONGEST_REASON) throw new IllegalArgumentException("A reason too long");
        extensions.save(new GrantedExtension(learner, new Extension(goal, due, why, current.id(), clock.instant())));
    }

    /** Every extension that a learner of one's own was ever given, the newest first. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public List<Extension> extensions(PersonId learner) {
        return extensions.oldestFirst(List.of(learner.value())).reversed().stream()
                .map(GrantedExtension::extension)
                .toList();
    }

    private List<Deadline> forLearner(CohortId cohort, PersonId learner) {
        return effective(setFor(cohort), extended(List.of(learner)).getOrDefault(learner, Map.of()));
    }

    private Map<Goal, LocalDate> setFor(CohortId cohort) {
        var newest = new LinkedHashMap<Goal, LocalDate>();
        for (var set : deadlines.oldestFirst(cohort.value())) {
            if (set.due() == null) newest.remove(set.goal());
            else newest.put(set.goal(), set.due());
        }
        return newest;
    }

    private Map<PersonId, Map<Goal, LocalDate>> extended(List<PersonId> learners) {
        var newest = new HashMap<PersonId, Map<Goal, LocalDate>>();
        for (var granted :
                extensions.oldestFirst(learners.stream().map(PersonId::value).toList())) {
            var extension = granted.extension();
            var own = newest.computeIfAbsent(granted.person(), person -> new HashMap<>());
            if (extension.due() == null) own.remove(extension.goal());
            else own.put(extension.goal(), extension.due());
        }
        return newest;
    }

    private static List<Deadline> effective(Map<Goal, LocalDate> set, Map<Goal, LocalDate> extended) {
        var all = new ArrayList<Deadline>();
        set.forEach((goal, due) -> {
            var longer = extended.get(goal);
            all.add(new Deadline(goal, longer != null && longer.isAfter(due) ? longer : due, due));
        });
        all.sort(Comparator.comparing(Deadline::due)
                .thenComparing(deadline -> deadline.goal().programme())
                .thenComparing(deadline -> deadline.goal().part()));
        return List.copyOf(all);
    }

    private void check(Goal goal) {
        var known = curriculum
                .programme(goal.programme())
                .filter(programme ->
                        goal.isWhole() || programme.content().modules().contains(goal.part()));
        if (known.isEmpty()) throw new IllegalArgumentException("There is no " + goal);
    }

    private void checkLonger(CohortId cohort, Goal goal, LocalDate due) {
        var others = setFor(cohort).get(goal);
        if (others == null || !due.isAfter(others))
            throw new IllegalArgumentException("%s is no longer than the cohort has: %s".formatted(due, others));
    }

    private void checkDay(LocalDate due) {
        if (due.isBefore(Day.today(clock))) throw new IllegalArgumentException(due + " is over");
    }
}
