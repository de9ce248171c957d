package org.hearback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestMail;
import org.hearback.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordViewsTest extends Karibu {
    private SignedIn person;
    private TestMail mail;

    @BeforeEach
    void somebody() {
        pass(Duration.ofHours(2));
        person = new TestPeople(context).create("Robin Ashworth", Role.LEARNER);
        mail = new TestMail(context);
    }

    @Test
    void whoHasForgottenGetsALinkByMail() {
        ask(person.email().value());

        assertThat(mail.to(person.email())).hasSize(1);
        assertThat(mail.to(person.email()).getFirst())
                .contains("Dear Robin Ashworth")
                .contains("http://localhost:8080/set-password/");
    }

    @Test
    void strangersGetTheSameAnswerAndNoMail() {
        ask(person.email().value());
        var known = answer();
        ask("nobody@clinic.example");

        assertThat(answer().replace("nobody@clinic.example", person.email().value()))
                .isEqualTo(known);
        assertThat(mail.count("nobody@clinic.example")).isZero();
    }

    @Test
    void nobodysMailBoxIsFlooded() {
        for (var i = 0; i < 10; i++) ask(person.email().value());

        assertThat(mail.to(person.email())).hasSize(3);
    }

    @Test
    void halfAnAddressIsNamed() {
        ask("robin@");

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).contains("name@hospital.org");
    }

    @Test
    void theLinkSetsANewPasswordOnce() {
        var link = mailedLink();

        open(link);
        assertThat(_get(EmailField.class).getValue()).isEqualTo(person.email().value());
        choose("a lamp in the hall");

        assertThat(mail.passwordOf(person, "a lamp in the hall")).isTrue();
        leaveAndOpen(link);
        heading("This link has been used");
    }

    @Test
    void aWeakPasswordIsExplainedAndTheLinkStaysGood() {
        open(mailedLink());

        choose("short");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Use at least 10 characters.");
        choose("password123");
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("first things somebody would guess");
        choose("a lamp in the hall");

        assertThat(mail.passwordOf(person, "a lamp in the hall")).isTrue();
    }

    @Test
    void aLinkThatHasRunOutOffersAnother() {
        var link = mailedLink();
        pass(Duration.ofHours(3));

        open(link);
        heading("This link has run out");
        _click(_get(Button.class, spec -> spec.withText("Send me a new link")));

        assertThat(mail.to(person.email())).hasSize(2);
        leaveAndOpen(mail.lastLinkTo(person.email()));
        _assertOne(PasswordField.class);
    }

    @Test
    void aLinkThatRunsOutWhileThePageIsOpenIsExplained() {
        open(mailedLink());
        pass(Duration.ofHours(3));

        choose("a lamp in the hall");

        heading("This link has run out");
        assertThat(mail.passwordOf(person, TestPeople.PASSWORD)).isTrue();
    }

    @Test
    void aMadeUpLinkOpensNothing() {
        open("set-password/made-up");

        heading("We do not know this link");
        _assertNone(PasswordField.class);
    }

    @Test
    void somebodyNewIsWelcomedByName() {
        var invited = mail.invite("Gwenllïan Morgan");

        open(mail.lastLinkTo(invited));

        heading("Welcome, Gwenllïan Morgan");
    }

    private void pass(Duration time) {
        context.getBean(TestClock.class).pass(time);
    }

    private String mailedLink() {
        ask(person.email().value());
        return mail.lastLinkTo(person.email());
    }

    private static void ask(String email) {
        leaveAndOpen("forgot-password");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Mail me a link")));
    }

    private static void leaveAndOpen(String place) {
        open("sign-in");
        open(place);
    }

    private static void choose(String password) {
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Save and sign in")));
    }

    private static String answer() {
        return _get(Paragraph.class, spec -> spec.withClasses("hb-lead")).getText();
    }

    private static void heading(String text) {
        _assertOne(H1.class, spec -> spec.withText(text));
    }
}
