package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
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
    private final Paragraph answer = new Paragraph();
    private final Div history = new Div();
    private final Deadlines deadlines;
    private final People people;
    private final PersonId learner;
    private final ContentId programme;
    private final GoalNames names;
    private final LocalDate today;

    ExtensionCard(Deadlines deadlines, People people, PersonId learner, ProgrammeProgress progress, LocalDate today) {
        this.deadlines = deadlines;
        this.people = people;
        this.learner = learner;
        this.today = today;
        programme = progress.programme().content().id();
        names = new GoalNames(
                progress.programme().content(),
                progress.modules().stream().map(ModuleProgress::module).toList(),
                progress.programme().content().title());
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
        var due = deadlines.ofLearner(learner).stream()
                .filter(deadline -> deadline.goal().programme().equals(programme))
                .map(deadline -> deadline.goal())
                .toList();
        if (due.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("insight.extension.nothingDue")));
            return;
        }
        goal.setItems(due);
        goal.setValue(due.getFirst());
        var grant = new Button(getTranslation("insight.extension.grant"), click -> grant());
        var fields = new Div(goal, day, reason);
        fields.addClassName("insight-filters");
        var actions = new Div(grant, answer);
        actions.addClassName("hb-actions");
        getContent().add(fields, actions, history);
        showHistory();
    }

    private void grant() {
        answer.setText("");
        day.complain("");
        var due = day.day().filter(chosen -> !chosen.isBefore(today));
        if (due.isEmpty()) {
            day.complain(getTranslation("insight.deadlines.dayMissing"));
            return;
        }
        deadlines.extend(learner, goal.getValue(), due.get(), reason.getValue());
        answer.setText(
                getTranslation("insight.extension.granted", names.of(goal.getValue()), Day.of(due.get(), today)));
        showHistory();
    }

    private void showHistory() {
        var list = new UnorderedList();
        deadlines.extensions(learner).stream()
                .filter(extension -> extension.goal().programme().equals(programme))
                .map(this::words)
                .map(ListItem::new)
                .forEach(list::add);
        history.removeAll();
        if (list.getComponentCount() > 0) history.add(list);
    }

    private String words(Extension extension) {
        var by = people.find(extension.grantedBy()).map(Person::name).orElse("");
        var on = Day.of(extension.grantedAt());
        var due = extension.due();
        var words = due == null
                ? getTranslation("insight.extension.ended", names.of(extension.goal()), by, on)
                : getTranslation("insight.extension.was", names.of(extension.goal()), Day.of(due, today), by, on);
        return extension.reason() == null ? words : words + " " + extension.reason();
    }
}
