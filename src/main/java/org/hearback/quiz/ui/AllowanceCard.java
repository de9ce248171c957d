package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.attempt.ui.GrantHistory;
import org.hearback.course.ContentId;
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
    private final GrantHistory history;
    private final Allowances allowances;
    private final PersonId learner;

    /**
     * @param limits what there is now
     */
    AllowanceCard(Allowances allowances, People people, PersonId learner, List<Limited> limits) {
        this.allowances = allowances;
        history = new GrantHistory(people);
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
        fields.addClassName("hb-fields");
        var actions = new Div(new Button(getTranslation("quiz.allowance.grant"), click -> grant()), answer);
        actions.addClassName("hb-actions");
        var what = new Paragraph(getTranslation("quiz.allowance.what"));
        what.addClassName("hb-muted");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("quiz.allowance.heading")), what, fields, actions, history);
        show(limits, null);
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
        var limits = allowances.limits(learner);
        if (limits.stream().noneMatch(limited -> limited.quiz().equals(chosen.quiz()))) {
            answer.setText(getTranslation("quiz.allowance.unlimited"));
            show(limits, null);
            return;
        }
        allowances.grant(learner, chosen.quiz(), Integer.parseInt(number), reason.getValue());
        reason.clear();
        attempts.setValue("1");
        answer.setText(getTranslation("quiz.allowance.granted"));
        show(allowances.limits(learner), chosen.quiz());
    }

    /** What there is now, with the same quiz chosen as before. */
    private void show(List<Limited> limits, @Nullable ContentId chosen) {
        quiz.setItems(limits);
        quiz.setValue(limits.stream()
                .filter(limited -> limited.quiz().equals(chosen))
                .findFirst()
                .orElse(limits.isEmpty() ? null : limits.getFirst()));
        history.clear();
        for (var given : allowances.history(learner))
            history.add(
                    given.grantedBy(),
                    given.grantedAt(),
                    given.reason(),
                    "quiz.allowance.was",
                    title(given.quiz(), limits),
                    given.attempts());
    }

    private String label(Limited limited) {
        var key = limited.passed() ? "quiz.allowance.used.passed" : "quiz.allowance.used";
        return getTranslation(key, limited.title(), limited.finished(), limited.allowed());
    }

    /** Of a quiz that has no limit any more, the id. */
    private static String title(ContentId quiz, List<Limited> limits) {
        return limits.stream()
                .filter(limited -> limited.quiz().equals(quiz))
                .map(Limited::title)
                .findFirst()
                .orElse(quiz.value());
    }
}
