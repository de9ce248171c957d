package org.hearback.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearback.account.HomeAddress;
import org.hearback.account.Person;
import org.hearback.account.Post;
import org.hearback.course.Day;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;

/** What a reminder says: what is due and when, what is next with a way there, and how to have no more of them. */
@Component
class ReminderMail {
    private static final Words WORDS = Words.of("reminder");

    private final Post post;
    private final HomeAddress home;

    ReminderMail(Post post, HomeAddress home) {
        this.post = post;
        this.home = home;
    }

    void write(Person person, List<Notice> notices, ProgrammeProgress progress, LocalDate today) {
        var first = notices.getFirst();
        var late = first.kind() == Kind.AFTERWARDS;
        var subject = WORDS.say(
                late ? "reminder.subject.late" : "reminder.subject.due",
                first.title(),
                Day.of(first.deadline().due(), today));
        var list = notices.stream().map(notice -> line(notice, today)).collect(Collectors.joining("\n"));
        var next = next(first, progress)
                .map(activity -> WORDS.say(
                        "reminder.next",
                        activity.activity().title(),
                        activity.activity().minutes(),
                        home.of(activity.address())))
                .orElse("");
        post.write(
                person,
                subject,
                WORDS.say("reminder.body", person.name(), list, next, home.of("profile"), home.of("")));
    }

    /** What to do next for what is reminded of first. */
    private static Optional<ActivityProgress> next(Notice notice, ProgrammeProgress progress) {
        var goal = notice.deadline().goal();
        if (goal.isWhole()) return progress.next();
        return progress.modules().stream()
                .filter(module -> module.module().id().equals(goal.part()))
                .flatMap(module -> module.nextToFinish().stream())
                .findFirst();
    }

    private static String line(Notice notice, LocalDate today) {
        var due = notice.deadline().due();
        var days = ChronoUnit.DAYS.between(today, due);
        return WORDS.say(
                days < 0 ? "reminder.line.late" : "reminder.line.due", notice.title(), Day.of(due, today), days);
    }
}
