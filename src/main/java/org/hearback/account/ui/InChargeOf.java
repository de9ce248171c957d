package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.hearback.account.Person;
import org.hearback.account.TaughtCohort;
import org.hearback.account.Teaching;

/** The cohorts that an educator is in charge of. */
class InChargeOf extends Composite<Section> {
    InChargeOf(Teaching teaching, Person educator) {
        getContent().addClassName("hb-card");
        getContent()
                .add(
                        new H2(getTranslation("account.charge.heading")),
                        new Paragraph(getTranslation("account.charge.what", educator.name())));
        var all = teaching.all();
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("account.charge.none")));
            return;
        }
        var now = teaching.inChargeOf(educator.id());
        var cohorts = new CheckboxGroup<TaughtCohort>(getTranslation("account.charge.cohorts"));
        cohorts.setItems(all);
        cohorts.setItemLabelGenerator(
                cohort -> getTranslation("account.charge.cohort", cohort.name(), cohort.learners()));
        cohorts.setValue(
                all.stream().filter(cohort -> now.contains(cohort.id())).collect(Collectors.toSet()));
        var answer = new Answer();
        var save = new Button(getTranslation("account.charge.save"), click -> {
            teaching.putInCharge(
                    educator.id(),
                    cohorts.getValue().stream().map(TaughtCohort::id).collect(Collectors.toSet()));
            answer.good(getTranslation("account.person.saved"));
        });
        var actions = new Div(save, answer);
        actions.addClassName("hb-actions");
        getContent().add(cohorts, actions);
    }
}
