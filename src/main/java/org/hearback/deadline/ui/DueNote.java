package org.hearback.deadline.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;

/** Until when something is to be done, in plain words; what is late can still be done, and says so. */
public class DueNote extends Paragraph {
    public DueNote(Deadline deadline, LocalDate today) {
        var late = deadline.isPast(today);
        var day = Day.of(deadline.due(), today);
        var words = getTranslation("deadline." + key(deadline, today), day);
        setText(deadline.extended() && !late ? words + " " + getTranslation("deadline.extended") : words);
        addClassName("hb-due");
        getElement().setAttribute("data-late", late);
    }

    private static String key(Deadline deadline, LocalDate today) {
        if (deadline.isPast(today)) return "late";
        if (deadline.due().equals(today)) return "today";
        return deadline.due().equals(today.plusDays(1)) ? "tomorrow" : "due";
    }
}
