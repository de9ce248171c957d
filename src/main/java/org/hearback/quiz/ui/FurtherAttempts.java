package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearback.quiz.Sittings;

/** How often and from when a quiz may be taken again. */
class FurtherAttempts extends Composite<Div> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /**
     * @param passed whether the last attempt was; then nothing has to be done
     */
    FurtherAttempts(Sittings.Entry entry, boolean passed) {
        getContent().addClassName("hb-further");
        if (entry.left() instanceof Integer left) {
            if (left == 0) say(passed ? "quiz.again.noneNeeded" : "quiz.again.none", entry.allowed());
            else say("quiz.again.left", left, entry.allowed());
            if (left > 0 && entry.further() > 0) say("quiz.again.further", entry.further());
        } else if (entry.isOpen() && !passed) {
            say("quiz.again.any");
        }
        if (entry.from() instanceof Instant from) say("quiz.again.from", WHEN.format(from));
    }

    private void say(String key, Object... params) {
        getContent().add(new Paragraph(getTranslation(key, params)));
    }
}
