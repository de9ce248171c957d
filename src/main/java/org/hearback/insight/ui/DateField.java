package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A day, chosen with what the browser has for it. */
class DateField extends Composite<Div> {
    private static final AtomicInteger IDS = new AtomicInteger();

    private final Input input = new Input();
    private final Span problem = new Span();

    DateField(String label, LocalDate earliest) {
        var id = "insight-day-" + IDS.incrementAndGet();
        input.setType("date");
        input.setId(id);
        input.getElement().setAttribute("min", earliest.toString()).setAttribute("aria-describedby", id + "-problem");
        problem.setId(id + "-problem");
        problem.addClassName("hb-error");
        getContent().addClassName("insight-day");
        var name = new NativeLabel(label);
        name.setFor(id);
        getContent().add(name, input, problem);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void set(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    /** Says what is wrong; nothing if nothing is. */
    void complain(String words) {
        problem.setText(words);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!words.isEmpty()));
    }
}
