package org.hearback.reminder;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearback.account.CohortId;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.TaughtCohort;
import org.hearback.account.Teaching;
import org.hearback.account.Unattended;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.progress.CohortProgress;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Every hour, on every node: reminds by mail whoever still owes what is due soon or has just become late. */
@Component
class Reminding {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    private static final LocalTime NOT_BEFORE = LocalTime.of(7, 0);

    private final Teaching teaching;
    private final Deadlines deadlines;
    private final CohortProgress progress;
    private final Reminders ledger;
    private final ReminderMail mail;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    Reminding(
            Teaching teaching,
            Deadlines deadlines,
            CohortProgress progress,
            Reminders ledger,
            ReminderMail mail,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.teaching = teaching;
        this.deadlines = deadlines;
        this.progress = progress;
        this.ledger = ledger;
        this.mail = mail;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /** Returns how many mails were written. */
    @Scheduled(cron = "0 23 * * * *")
    int remind() {
        if (LocalTime.ofInstant(clock.instant(), Day.ZONE).isBefore(NOT_BEFORE)) return 0;
        return Unattended.call(() -> teaching.all().stream()
                .map(TaughtCohort::id)
                .mapToInt(this::remindIfPossible)
                .sum());
    }

    /** What is wrong with one cohort must not keep the others from being reminded. */
    private int remindIfPossible(CohortId cohort) {
        try {
            return remind(cohort);
        } catch (RuntimeException e) {
            LOG.error("Nobody in cohort {} was reminded", cohort, e);
            return 0;
        }
    }

    private int remind(CohortId cohort) {
        var due = deadlines.ofLearners(cohort).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(this::isNear))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (due.isEmpty()) return 0;
        var people = teaching.toRemind(cohort).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var programmes = due.values().stream()
                .flatMap(List::stream)
                .map(deadline -> deadline.goal().programme())
                .distinct()
                .toList();
        var written = 0;
        for (var programme : programmes) {
            for (var learner : progress.of(cohort, programme)) {
                var person = people.get(learner.person().id());
                if (person == null) continue;
                var owed = due.getOrDefault(person.id(), List.of()).stream()
                        .filter(deadline -> deadline.goal().programme().equals(programme))
                        .flatMap(deadline -> notice(deadline, learner.progress()).stream())
                        .toList();
                if (!owed.isEmpty() && write(person, owed, learner.progress())) written++;
            }
        }
        return written;
    }

    private boolean isNear(Deadline deadline) {
        return Kind.on(Day.today(clock), deadline.due()).isPresent();
    }

    /** Nothing for what is done. */
    private Optional<Notice> notice(Deadline deadline, ProgrammeProgress programme) {
        return Kind.on(Day.today(clock), deadline.due())
                .flatMap(kind -> titleOfOwed(deadline, programme).map(title -> new Notice(deadline, kind, title)));
    }

    static Optional<String> titleOfOwed(Deadline deadline, ProgrammeProgress programme) {
        var goal = deadline.goal();
        if (goal.isWhole()) {
            return programme.isComplete()
                    ? Optional.empty()
                    : Optional.of(programme.programme().content().title());
        }
        return programme.modules().stream()
                .filter(module -> module.module().id().equals(goal.part()) && !module.isFinished())
                .findFirst()
                .map(ModuleProgress::module)
                .map(module -> module.title());
    }

    /** False if it was written before. The note that it was and the mail itself are one transaction. */
    private boolean write(Person person, List<Notice> owed, ProgrammeProgress progress) {
        try {
            return retry.invoke(() -> transaction.execute(status -> {
                var known = ledger.writtenTo(person.id().value());
                var fresh = owed.stream()
                        .filter(notice -> !known.contains(key(person.id(), notice)))
                        .toList();
                if (fresh.isEmpty()) return false;
                fresh.forEach(notice -> ledger.saveAndFlush(new Reminder(key(person.id(), notice), clock.instant())));
                mail.write(person, fresh, progress, Day.today(clock));
                return true;
            }));
        } catch (RuntimeException e) {
            LOG.error("A reminder to {} could not be written; the next hour will", person.id(), e);
            return false;
        }
    }

    private static Reminder.Key key(PersonId person, Notice notice) {
        return Reminder.Key.of(person, notice.deadline(), notice.kind());
    }
}
