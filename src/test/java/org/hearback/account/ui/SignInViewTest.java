package org.hearback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.junit.jupiter.api.Test;

class SignInViewTest extends Karibu {
    @Test
    void theFormIsOneThatBrowsersAndPasswordManagersUnderstand() {
        open("sign-in");

        var form = _get(PostForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        var email = _get(EmailField.class, spec -> spec.withLabel("E-mail"));
        assertThat(email.getElement().getAttribute("name")).isEqualTo("username");
        assertThat(email.getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
        var password = _get(PasswordField.class, spec -> spec.withLabel("Password"));
        assertThat(password.getElement().getAttribute("name")).isEqualTo("password");
        assertThat(password.getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void aWrongPasswordSaysWhatToDo() {
        open("sign-in?error");

        sees("That e-mail and password do not go together. Check both, or choose a new password below.");
    }

    @Test
    void aWaitNamesItsEndAndTheWayAround() {
        var until = context.getBean(Clock.class).instant().plusSeconds(80).getEpochSecond();

        open("sign-in?wait=" + until);

        sees(
                "There have been too many tries. You can try again in 2 minutes. To get in now, choose a new password: we mail you a link.");
    }

    @Test
    void aWaitThatIsOverOrMadeUpHoldsNobodyUp() {
        for (var wait : new String[] {"1", "x", "99999999999999"}) {
            open("sign-in?wait=" + wait);

            sees("You can try again now.");
        }
    }

    @Test
    void signingOutIsConfirmed() {
        open("sign-in?signed-out");

        sees("You are signed out on this device. What you have done is saved.");
    }

    @Test
    void withARealDatabaseNobodyIsOffered() {
        open("sign-in");

        _assertNone(H2.class);
        _assertOne(PostForm.class);
    }

    @Test
    void whoIsSignedInNeedNotSignIn() {
        signIn(Role.LEARNER);

        open("sign-in");

        _assertNone(SignInView.class);
    }

    @Test
    void strangersAreAskedToSignIn() {
        for (var place : new String[] {"profile", "admin/people", "admin/people/invite", "admin/outbox"}) {
            open(place);

            _assertOne(SignInView.class);
        }
    }

    private static void sees(String text) {
        _assertOne(Paragraph.class, spec -> spec.withText(text));
    }
}
