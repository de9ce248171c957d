package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.hearback.course.Day;
import org.hearback.quiz.Sittings;

/** How often and from when a quiz may be taken again. */
class FurtherAttempts extends Composite<Div> {
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
        if (entry.from() instanceof Instant from) say("quiz.again.from", Day.andTime(from));
    }

    private void say(String key, Object... params) {
        getContent().add(new Paragraph(getTranslation(key, params)));
    }
}
