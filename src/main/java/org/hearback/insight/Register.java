package org.hearback.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.CohortId;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesCohort;
import org.hearback.account.TeachesPerson;
import org.hearback.attempt.PracticeRecord;
import org.hearback.attempt.Score;
import org.hearback.certificate.Certified;
import org.hearback.certificate.CohortCertificates;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.CohortProgress;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Every learner of a cohort with how far they are. A large cohort takes as many queries as a small one. */
@Service
public class Register {
    private static final String QUIZ = "quiz";

    private final CohortProgress progress;
    private final CohortCertificates certificates;
    private final Deadlines deadlines;
    private final Curriculum curriculum;
    private final Clock clock;

    Register(
            CohortProgress progress,
            CohortCertificates certificates,
            Deadlines deadlines,
            Curriculum curriculum,
            Clock clock) {
        this.progress = progress;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** A cohort's learners, by name. */
    @TeachesCohort
    public List<Entry> of(CohortId cohort, ContentId programme) {
        var due = deadlines.ofLearners(cohort);
        var certified = certificates.of(cohort);
        return progress.of(cohort, programme).stream()
                .map(learner -> entry(
                        learner,
                        due.getOrDefault(learner.person().id(), List.of()),
                        certified.getOrDefault(learner.person().id(), Map.of())))
                .toList();
    }

    /**
     * How many minutes learners of a cohort have really spent, idle time excluded. Who is not in it has not begun.
     *
     * @param part what they are asked about: a programme or one of its modules
     */
    @TeachesCohort
    public Map<PersonId, Integer> minutes(CohortId cohort, ContentId part, Collection<PersonId> learners) {
        var activities = activitiesOf(part);
        var minutes = new HashMap<PersonId, Integer>();
        progress.timeSpent(cohort, learners)
                .forEach((learner, spent) ->
                        minutes.put(learner, spent.on(activities).minutes()));
        return minutes;
    }

    private Set<ContentId> activitiesOf(ContentId part) {
        var modules = curriculum
                .programme(part)
                .map(programme -> curriculum.modulesOf(programme.content()))
                .orElseGet(() -> curriculum.module(part).stream().toList());
        return modules.stream()
                .flatMap(module -> module.content().activities().stream())
                .collect(Collectors.toSet());
    }

    /** One learner of one's own, in every programme there is. */
    @TeachesPerson
    public List<LearnerRecord> ofLearner(PersonId learner) {
        var due = deadlines.ofLearner(learner);
        var certified = certificates.ofLearner(learner);
        var spent = progress.timeSpentOf(learner);
        return progress.ofLearner(learner).stream()
                .map(own -> new LearnerRecord(
                        entry(own, due, certified),
                        own.progress(),
                        own.practice().goes(),
                        spent.on(own.progress().activityIds()).minutes()))
                .toList();
    }

    private Entry entry(CohortProgress.Learner learner, List<Deadline> due, Map<ContentId, Certified> certified) {
        var programme = learner.progress();
        var modules = programme.modules().stream()
                .map(module -> part(programme, module, learner.practice(), due))
                .toList();
        return new Entry(
                learner.person(),
                whole(programme, modules, learner.practice(), due),
                modules,
                dayOf(learner.practice().lastActive()),
                certified.get(idOf(programme)));
    }

    private Part part(
            ProgrammeProgress programme, ModuleProgress module, PracticeRecord practice, List<Deadline> deadlines) {
        var id = module.module().id();
        var due = due(deadlines, new Goal(idOf(programme), id));
        return new Part(
                id,
                module.module().title(),
                stage(module.isFinished(), isLate(due), module.activities().stream()),
                module.counting().stream().filter(ActivityProgress::isDone).count(),
                module.counting().size(),
                best(module.activities().stream(), practice),
                due.orElse(null));
    }

    /** Late where its own day is over or that of a module that it requires. */
    private Part whole(
            ProgrammeProgress programme, List<Part> modules, PracticeRecord practice, List<Deadline> deadlines) {
        var needed = programme.modules().stream()
                .filter(module -> module.module().required())
                .toList();
        var counting =
                needed.stream().flatMap(module -> module.required().stream()).toList();
        var due = due(deadlines, Goal.programme(idOf(programme)));
        var moduleLate = needed.stream()
                .anyMatch(module -> modules.stream()
                        .anyMatch(part -> part.id().equals(module.module().id()) && part.stage() == Stage.LATE));
        return new Part(
                idOf(programme),
                programme.programme().content().title(),
                stage(programme.isComplete(), isLate(due) || moduleLate, activities(programme)),
                counting.stream().filter(ActivityProgress::isDone).count(),
                counting.size(),
                best(activities(programme), practice),
                due.orElse(null));
    }

    private static Stage stage(boolean complete, boolean late, Stream<ActivityProgress> activities) {
        if (complete) return Stage.DONE;
        if (late) return Stage.LATE;
        return activities.allMatch(activity -> activity.state() == State.NOT_STARTED)
                ? Stage.NOT_BEGUN
                : Stage.UNDER_WAY;
    }

    private static @Nullable Score best(Stream<ActivityProgress> activities, PracticeRecord practice) {
        return activities
                .filter(activity ->
                        activity.kind().equals(QUIZ) && !activity.activity().takesStock())
                .map(activity -> activity.activity().id())
                .distinct()
                .flatMap(quiz -> best(quiz, practice).stream())
                .reduce(Score::plus)
                .orElse(null);
    }

    private static Optional<Score> best(ContentId quiz, PracticeRecord practice) {
        return practice.goes().stream()
                .filter(go -> go.activity().equals(quiz))
                .flatMap(go -> Stream.ofNullable(go.result()))
                .flatMap(result -> Stream.ofNullable(result.score()))
                .filter(score -> score.total() > 0)
                .max(Comparator.comparingDouble(score -> (double) score.correct() / score.total()));
    }

    private static Stream<ActivityProgress> activities(ProgrammeProgress programme) {
        return programme.modules().stream().flatMap(module -> module.activities().stream());
    }

    private static Optional<LocalDate> due(List<Deadline> deadlines, Goal goal) {
        return deadlines.stream()
                .filter(deadline -> deadline.goal().equals(goal))
                .findFirst()
                .map(Deadline::due);
    }

    private boolean isLate(Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(Day.today(clock))).isPresent();
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Day.ZONE);
    }

    private static ContentId idOf(ProgrammeProgress programme) {
        return programme.programme().content().id();
    }
}
