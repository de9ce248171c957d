package org.hearback.quiz.ui;

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
import java.util.List;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.quiz.Allowance;
import org.hearback.quiz.Allowances;
import org.hearback.quiz.Allowances.Limited;
import org.jspecify.annotations.Nullable;

/** Further attempts at a quiz for one learner. */
class AllowanceCard extends Composite<Section> {
    private final ComboBox<Limited> quiz = new ComboBox<>(getTranslation("quiz.allowance.quiz"));
    private final TextField attempts = new TextField(getTranslation("quiz.allowance.attempts"));
    private final TextField reason = new TextField(getTranslation("quiz.allowance.reason"));
    private final Paragraph answer = new Paragraph();
    private final Div history = new Div();
    private final Allowances allowances;
    private final People people;
    private final PersonId learner;

    AllowanceCard(Allowances allowances, People people, PersonId learner) {
        this.allowances = allowances;
        this.people = people;
        this.learner = learner;
        quiz.setItemLabelGenerator(this::label);
        attempts.setAllowedCharPattern("[0-9]");
        attempts.getElement().setAttribute("inputmode", "numeric");
        attempts.setManualValidation(true);
        attempts.setErrorMessage(getTranslation("quiz.allowance.attempts.wrong", Allowance.MOST));
        attempts.setValue("1");
        reason.setMaxLength(Allowance.LONGEST_REASON);
        reason.setHelperText(getTranslation("quiz.allowance.reason.help"));
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("quiz.allowance.reason.missing"));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("hb-ok");
        var fields = new Div(quiz, attempts, reason);
        fields.addClassName("quiz-allowance-fields");
        var actions = new Div(new Button(getTranslation("quiz.allowance.grant"), click -> grant()), answer);
        actions.addClassName("hb-actions");
        var what = new Paragraph(getTranslation("quiz.allowance.what"));
        what.addClassName("hb-muted");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("quiz.allowance.heading")), what, fields, actions, history);
        show(null);
    }

    private void grant() {
        answer.setText("");
        var number = attempts.getValue();
        attempts.setInvalid(!number.matches("\\d{1,2}")
                || Integer.parseInt(number) < 1
                || Integer.parseInt(number) > Allowance.MOST);
        reason.setInvalid(reason.getValue().isBlank());
        var chosen = quiz.getValue();
        if (chosen == null || attempts.isInvalid() || reason.isInvalid()) return;
        if (limits(chosen.quiz()).isEmpty()) {
            answer.setText(getTranslation("quiz.allowance.unlimited"));
            show(null);
            return;
        }
        allowances.grant(learner, chosen.quiz(), Integer.parseInt(number), reason.getValue());
        reason.clear();
        attempts.setValue("1");
        answer.setText(getTranslation("quiz.allowance.granted"));
        show(chosen.quiz());
    }

    /** What there is now, with the same quiz chosen as before. */
    private void show(@Nullable ContentId chosen) {
        var limits = allowances.limits(learner);
        quiz.setItems(limits);
        quiz.setValue(limits.stream()
                .filter(limited -> limited.quiz().equals(chosen))
                .findFirst()
                .orElse(limits.isEmpty() ? null : limits.getFirst()));
        var list = new UnorderedList();
        allowances.history(learner).stream()
                .map(allowance -> words(allowance, limits))
                .map(ListItem::new)
                .forEach(list::add);
        history.removeAll();
        if (list.getComponentCount() > 0) history.add(list);
    }

    private List<Limited> limits(ContentId wanted) {
        return allowances.limits(learner).stream()
                .filter(limited -> limited.quiz().equals(wanted))
                .toList();
    }

    private String label(Limited limited) {
        var key = limited.passed() ? "quiz.allowance.used.passed" : "quiz.allowance.used";
        return getTranslation(key, limited.title(), limited.finished(), limited.allowed());
    }

    private String words(Allowance allowance, List<Limited> limits) {
        var title = limits.stream()
                .filter(limited -> limited.quiz().equals(allowance.quiz()))
                .map(Limited::title)
                .findFirst()
                .orElse(allowance.quiz().value());
        var by = people.find(allowance.grantedBy()).map(Person::name).orElse("");
        return getTranslation("quiz.allowance.was", title, allowance.attempts(), by, Day.of(allowance.grantedAt()))
                + " " + allowance.reason();
    }
}
