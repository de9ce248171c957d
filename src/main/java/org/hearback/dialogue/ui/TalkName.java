package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearback.course.Day;
import org.hearback.dialogue.Visit;

/** What one way of a visit is called: {@code The visit}, {@code Reply 4 tried again, 21 Nov 14:02}. */
final class TalkName {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(Day.ZONE);

    private TalkName() {}

    static String of(Component words, Visit.Talk talk) {
        if (talk.from() == null) return words.getTranslation("dialogue.talks.first");
        return words.getTranslation("dialogue.talks.branch", talk.turn(), when(talk));
    }

    static String when(Visit.Talk talk) {
        return Optional.ofNullable(talk.begunAt()).map(WHEN::format).orElse("");
    }
}
