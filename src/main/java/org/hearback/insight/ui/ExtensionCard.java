package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.attempt.ui.GrantHistory;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.Extension;
import org.hearback.deadline.Goal;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;

/** More time for one learner than the cohort has. */
class ExtensionCard extends Composite<Section> {
    private final ComboBox<Goal> goal;
    private final DateField day;
    private final TextField reason = new TextField(getTranslation("insight.grant.reason"));
    private final Div longer = new Div();
    private final Paragraph answer = new Paragraph();
    private final GrantHistory history;
    private final Deadlines deadlines;
    private final PersonId learner;
    private final GoalNames names;
    private final LocalDate today;

    ExtensionCard(Deadlines deadlines, People people, PersonId learner, ProgrammeProgress progress, LocalDate today) {
        this.deadlines = deadlines;
        history = new GrantHistory(people);
        this.learner = learner;
        this.today = today;
        names = new GoalNames(
                progress.programme().content(),
                progress.modules().stream().map(ModuleProgress::module).toList(),
                progress.programme().content().title(),
                getTranslation("insight.deadlines.gone"));
        goal = new ComboBox<>(getTranslation("insight.deadlines.what"));
        goal.setItemLabelGenerator(names::of);
        day = new DateField(getTranslation("insight.extension.day"), today);
        reason.setMaxLength(Deadlines.LONGEST_REASON);
        reason.setHelperText(getTranslation("insight.grant.reasonHelp"));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("hb-ok");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("insight.extension.heading")));
        show();
    }

    private void show() {
        var due = deadlines();
        if (due.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("insight.extension.nothingDue")));
            return;
        }
        goal.setItems(due.stream().map(Deadline::goal).toList());
        goal.setValue(due.getFirst().goal());
        var grant = new Button(getTranslation("insight.extension.grant"), click -> grant());
        var fields = new Div(goal, day, reason);
        fields.addClassName("hb-fields");
        var actions = new Div(grant, answer);
        actions.addClassName("hb-actions");
        getContent().add(longer, fields, actions, history);
        showGranted(due);
    }

    private List<Deadline> deadlines() {
        return deadlines.ofLearner(learner).stream()
                .filter(deadline -> names.has(deadline.goal()))
                .toList();
    }

    private void grant() {
        answer.setText("");
        day.complain("");
        var due = day.day().filter(chosen -> !chosen.isBefore(today));
        if (due.isEmpty()) {
            day.complain(getTranslation("insight.deadlines.dayMissing"));
            return;
        }
        var others = ofTheOthers(goal.getValue());
        if (others.isEmpty()) {
            day.complain(getTranslation("insight.extension.lifted"));
            return;
        }
        if (!others.get().isBefore(due.get())) {
            day.complain(getTranslation("insight.extension.notLonger", Day.of(others.get(), today)));
            return;
        }
        deadlines.extend(learner, goal.getValue(), due.get(), reason.getValue());
        answer.setText(
                getTranslation("insight.extension.granted", names.of(goal.getValue()), Day.of(due.get(), today)));
        showGranted(deadlines());
    }

    /** Until when the cohort has; empty once that was lifted. */
    private Optional<LocalDate> ofTheOthers(Goal goal) {
        return deadlines().stream()
                .filter(deadline -> deadline.goal().equals(goal))
                .map(Deadline::others)
                .findFirst();
    }

    private void showGranted(List<Deadline> due) {
        longer.removeAll();
        due.stream().filter(Deadline::extended).forEach(deadline -> longer.add(granted(deadline)));
        showHistory();
    }

    /** What this learner has longer, with a way to take it back that asks once. */
    private Div granted(Deadline deadline) {
        var name = names.of(deadline.goal());
        var day = Day.of(deadline.due(), today);
        var others = Day.of(deadline.others(), today);
        var row = new Div();
        row.addClassNames("hb-row", "insight-granted");
        var words = new Span(getTranslation("insight.extension.now", name, day, others));
        var take = new Button(getTranslation("insight.extension.takeBack"));
        take.setAriaLabel(getTranslation("insight.extension.takeBackOf", name));
        var question = new Span(getTranslation("insight.extension.takeBackSure", name, others));
        question.getElement().setAttribute("role", "alert");
        var yes = new Button(getTranslation("insight.extension.takeBackYes"), click -> takeBack(deadline.goal()));
        var no = new Button(getTranslation("insight.extension.takeBackNo"), click -> {
            row.removeAll();
            row.add(words, take);
            take.focus();
        });
        take.addClickListener(click -> {
            row.removeAll();
            row.add(question, yes, no);
            no.focus();
        });
        row.add(words, take);
        return row;
    }

    private void takeBack(Goal goal) {
        deadlines.extend(learner, goal, null, null);
        answer.setText(getTranslation("insight.extension.takenBack", names.of(goal)));
        showGranted(deadlines());
    }

    private void showHistory() {
        history.clear();
        deadlines.extensions(learner).stream()
                .filter(extension -> names.had(extension.goal()))
                .forEach(this::addToHistory);
    }

    private void addToHistory(Extension given) {
        var name = names.of(given.goal());
        if (given.due() instanceof LocalDate due)
            history.add(
                    given.grantedBy(),
                    given.grantedAt(),
                    given.reason(),
                    "insight.extension.was",
                    name,
                    Day.of(due, today));
        else history.add(given.grantedBy(), given.grantedAt(), given.reason(), "insight.extension.ended", name);
    }
}
