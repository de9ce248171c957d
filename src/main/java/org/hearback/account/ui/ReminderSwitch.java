package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.hearback.account.People;
import org.hearback.account.PersonId;

/** Whether somebody wants to be reminded by mail of what is due; kept at once. */
class ReminderSwitch extends Composite<Section> {
    ReminderSwitch(People people, PersonId person) {
        var wanted = new Checkbox(getTranslation("account.profile.reminders.wanted"), people.wantsReminders(person));
        var kept = new Answer();
        wanted.addValueChangeListener(change -> {
            people.remind(person, change.getValue());
            kept.good(getTranslation(
                    change.getValue() ? "account.profile.reminders.on" : "account.profile.reminders.off"));
        });
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("account.profile.reminders.heading")), wanted, kept);
    }
}
