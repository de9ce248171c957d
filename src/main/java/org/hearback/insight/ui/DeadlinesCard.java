package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.hearback.account.CohortId;
import org.hearback.course.Day;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Goal;

/** What a cohort should have done until when, to be set, moved and lifted. */
class DeadlinesCard extends Composite<Section> {
    private final Div set = new Div();
    private final ComboBox<Goal> goal;
    private final DateField day;
    private final Paragraph answer = new Paragraph();
    private final GoalNames names;
    private final Deadlines deadlines;
    private final CohortId cohort;
    private final LocalDate today;
    private final SerializableRunnable changed;

    DeadlinesCard(
            Deadlines deadlines,
            CohortId cohort,
            Programme programme,
            List<LearningModule> modules,
            LocalDate today,
            SerializableRunnable changed) {
        this.deadlines = deadlines;
        this.cohort = cohort;
        this.today = today;
        this.changed = changed;
        names = new GoalNames(
                programme,
                modules,
                getTranslation("insight.deadlines.whole"),
                getTranslation("insight.deadlines.gone"));
        goal = new ComboBox<>(getTranslation("insight.deadlines.what"), names.goals());
        goal.setItemLabelGenerator(names::of);
        goal.setValue(names.goals().getFirst());
        day = new DateField(getTranslation("insight.deadlines.day"), today);
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("hb-ok");
        var save = new Button(getTranslation("insight.deadlines.set"), click -> save());
        var fields = new Div(goal, day, save);
        fields.addClassNames("hb-fields", "insight-filters");
        var what = new Paragraph(getTranslation("insight.deadlines.lead"));
        what.addClassName("hb-muted");
        getContent().addClassNames("hb-card", "insight-deadlines");
        getContent().add(new H2(getTranslation("insight.deadlines.heading")), what, set, fields, answer);
        show();
    }

    private void show() {
        var list = new UnorderedList();
        list.addClassName("insight-list");
        list.getElement().setAttribute("role", "list");
        deadlines.ofCohort(cohort).stream()
                .filter(deadline -> names.had(deadline.goal()))
                .forEach(deadline -> list.add(item(deadline)));
        set.removeAll();
        set.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("insight.deadlines.none")) : list);
    }

    private ListItem item(Deadline deadline) {
        var name = names.of(deadline.goal());
        var words = new Span(getTranslation(
                deadline.isPast(today) ? "insight.deadlines.was" : "insight.deadlines.until",
                name,
                Day.of(deadline.due(), today)));
        var lift = new Button(getTranslation("insight.deadlines.lift"), click -> {
            deadlines.lift(cohort, deadline.goal());
            done(getTranslation("insight.deadlines.lifted", name));
        });
        lift.setAriaLabel(getTranslation("insight.deadlines.liftOf", name));
        return new ListItem(words, lift);
    }

    private void save() {
        answer.setText("");
        day.complain("");
        var due = day.day().filter(chosen -> !chosen.isBefore(today));
        if (due.isEmpty()) {
            day.complain(getTranslation("insight.deadlines.dayMissing"));
            return;
        }
        var chosen = goal.getValue() == null ? names.goals().getFirst() : goal.getValue();
        deadlines.set(cohort, chosen, due.get());
        done(getTranslation("insight.deadlines.saved", names.of(chosen), Day.of(due.get(), today)));
    }

    private void done(String words) {
        show();
        answer.setText(words);
        changed.run();
    }
}
