package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.hearback.account.Accommodations;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.attempt.ui.GrantHistory;

/** Extra time for one learner in every timed quiz. */
class ExtraTimeCard extends Composite<Section> {
    private final TextField percent = new TextField(getTranslation("insight.time.percent"));
    private final TextField reason = new TextField(getTranslation("insight.grant.reason"));
    private final Paragraph answer = new Paragraph();
    private final GrantHistory history;
    private final Accommodations accommodations;
    private final PersonId educator;
    private final PersonId learner;

    ExtraTimeCard(Accommodations accommodations, People people, PersonId educator, PersonId learner) {
        this.accommodations = accommodations;
        history = new GrantHistory(people);
        this.educator = educator;
        this.learner = learner;
        percent.setAllowedCharPattern("[0-9]");
        percent.getElement().setAttribute("inputmode", "numeric");
        percent.setHelperText(getTranslation("insight.time.percentHelp"));
        percent.setManualValidation(true);
        percent.setErrorMessage(getTranslation("insight.time.wrong", Accommodations.MOST_PERCENT));
        reason.setMaxLength(Accommodations.LONGEST_REASON);
        reason.setHelperText(getTranslation("insight.grant.reasonHelp"));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("hb-ok");
        var save = new Button(getTranslation("insight.time.save"), click -> save());
        var fields = new Div(percent, reason);
        fields.addClassName("hb-fields");
        var actions = new Div(save, answer);
        actions.addClassName("hb-actions");
        var what = new Paragraph(getTranslation("insight.time.what"));
        what.addClassName("hb-muted");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("insight.time.heading")), what, fields, actions, history);
        showHistory();
        percent.setValue(accommodations.history(learner).stream()
                .findFirst()
                .map(newest -> String.valueOf(newest.extraPercent()))
                .orElse("0"));
    }

    private void save() {
        answer.setText("");
        var text = percent.getValue();
        percent.setInvalid(!text.matches("\\d{1,3}") || Integer.parseInt(text) > Accommodations.MOST_PERCENT);
        if (percent.isInvalid()) return;
        accommodations.grant(educator, learner, Integer.parseInt(text), reason.getValue());
        reason.clear();
        answer.setText(getTranslation("insight.time.saved"));
        showHistory();
    }

    private void showHistory() {
        history.clear();
        for (var granted : accommodations.history(learner))
            history.add(
                    granted.grantedBy(),
                    granted.grantedAt(),
                    granted.reason(),
                    "insight.time.was",
                    granted.extraPercent());
    }
}
