package org.hearback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.hearback.Karibu;
import org.hearback.account.People;
import org.hearback.account.Profession;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestMail;
import org.hearback.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileViewTest extends Karibu {
    private SignedIn person;
    private TestMail mail;

    @BeforeEach
    void openProfile() {
        mail = new TestMail(context);
        person = signIn(Role.EDUCATOR);
        open("profile");
    }

    @Test
    void whatIsKnownIsShown() {
        assertThat(field("Name").getValue()).isEqualTo("Robin Ashworth");
        assertThat(professions().getValue()).isEqualTo(Profession.SPINE_SURGEON);
        assertThat(field("Registration number").getValue()).isEqualTo("7654321");
    }

    @Test
    void remindersAreTurnedOffByWhoeverLearns() {
        _assertNone(Checkbox.class);
        var learner = signIn(Role.LEARNER);
        open("profile");
        assertThat(_get(Checkbox.class).getValue()).isTrue();

        _setValue(_get(Checkbox.class), false);

        _assertOne(Answer.class, spec -> spec.withText("Saved. You get no reminders."));
        assertThat(context.getBean(People.class).wantsReminders(learner.id())).isFalse();
    }

    @Test
    void theNameMayBeOfAnyScript() {
        _setValue(field("Name"), "  சிவன்\tŚliwińska ");
        _setValue(professions(), Profession.APP_NURSE);
        _setValue(field("Registered with"), "NMC");
        _setValue(field("Registration number"), "");
        click("Save your profile");

        var saved = mail.person(person);
        assertThat(saved.name()).isEqualTo("சிவன் Śliwińska");
        assertThat(saved.profession()).isEqualTo(Profession.APP_NURSE);
        assertThat(saved.registrationBody()).isEqualTo("NMC");
        assertThat(saved.registrationNumber()).isNull();
        _assertOne(Span.class, spec -> spec.withText("Saved."));
    }

    @Test
    void noNameTurnsTheTextAroundIt() {
        _setValue(field("Name"), "Robin \u202Elaer\u202C \u2067Ashworth\u2069");
        click("Save your profile");

        assertThat(mail.person(person).name()).isEqualTo("Robin laer Ashworth");
    }

    @Test
    void aCertificateNeedsAName() {
        _setValue(field("Name"), "   ");
        click("Save your profile");

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(mail.person(person).name()).isEqualTo("Robin Ashworth");
    }

    @Test
    void thePasswordChangesForWhoKnowsIt() {
        change(TestPeople.PASSWORD, "a lamp in the hall");

        assertThat(mail.passwordOf(person, "a lamp in the hall")).isTrue();
        _assertOne(
                Span.class, spec -> spec.withText("Your password is changed. Other devices will ask for the new one."));
    }

    @Test
    void whoDoesNotKnowItIsSlowedDown() {
        for (var i = 0; i < 5; i++) {
            change("wrong password", "a lamp in the hall");
            assertThat(password("Current password").getErrorMessage()).isEqualTo("That is not your current password.");
        }

        change(TestPeople.PASSWORD, "a lamp in the hall");

        assertThat(password("Current password").getErrorMessage()).startsWith("That was wrong too often.");
        assertThat(mail.passwordOf(person, TestPeople.PASSWORD)).isTrue();
    }

    @Test
    void somebodyNewIsAskedForNothingElse() {
        open("profile?welcome");

        _assertOne(H1.class, spec -> spec.withText("Before you start"));
        _assertNone(PasswordField.class);
        _assertOne(Button.class, spec -> spec.withText("Save and start"));
    }

    private static void change(String current, String chosen) {
        _setValue(password("Current password"), current);
        _setValue(password("New password"), chosen);
        click("Change the password");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Profession> professions() {
        return _get(RadioButtonGroup.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
