package org.hearback.reminder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hearback.account.Person;
import org.hearback.account.Post;
import org.hearback.course.Day;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ProgrammeProgress;
import org.springframework.stereotype.Component;

/** What a reminder says: what is due and when, what is next with a way there, and how to have no more of them. */
@Component
class ReminderMail {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.parts.reminder", Locale.ROOT);

    private final Post post;

    ReminderMail(Post post) {
        this.post = post;
    }

    void write(Person person, List<Notice> notices, ProgrammeProgress progress, LocalDate today) {
        var first = notices.getFirst();
        var late = first.kind() == Kind.AFTERWARDS;
        var subject = text(
                late ? "reminder.subject.late" : "reminder.subject.due",
                first.title(),
                Day.of(first.deadline().due(), today));
        var list = notices.stream().map(notice -> line(notice, today)).collect(Collectors.joining("\n"));
        var next = next(first, progress)
                .map(activity -> text(
                        "reminder.next",
                        activity.activity().title(),
                        activity.activity().minutes(),
                        post.address(activity.address())))
                .orElse("");
        post.write(
                person,
                subject,
                text("reminder.body", person.name(), list, next, post.address("profile"), post.address("")));
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
        return text(days < 0 ? "reminder.line.late" : "reminder.line.due", notice.title(), Day.of(due, today), days);
    }

    private static String text(String key, Object... words) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(words);
    }
}
