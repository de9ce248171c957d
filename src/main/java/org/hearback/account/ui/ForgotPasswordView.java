package org.hearback.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import org.hearback.account.DemoPeople;
import org.hearback.account.Email;
import org.hearback.account.Passwords;

@Route(value = "forgot-password", autoLayout = false)
@AnonymousAllowed
class ForgotPasswordView extends AlonePage implements HasDynamicTitle {
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final Passwords passwords;
    private final boolean demo;
    private final Clock clock;

    ForgotPasswordView(Passwords passwords, DemoPeople demo, Clock clock) {
        this.passwords = passwords;
        this.demo = !demo.present().isEmpty();
        this.clock = clock;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setManualValidation(true);
        var send = new Button(getTranslation("account.forgot.action"), click -> askForEmail());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        say(getTranslation("account.forgot.heading"), getTranslation("account.forgot.lead"));
        show(email, send, back());
    }

    private void askForEmail() {
        Email.parse(email.getValue())
                .ifPresentOrElse(this::request, () -> refuse(getTranslation("account.forgot.invalid")));
    }

    private void request(Email address) {
        passwords
                .requestReset(address, VaadinRequest.getCurrent().getRemoteAddr())
                .map(until -> new Wait(Duration.between(clock.instant(), until)).in(this))
                .ifPresentOrElse(wait -> refuse(getTranslation("account.forgot.wait", wait)), () -> confirm(address));
    }

    private void refuse(String why) {
        email.setErrorMessage(why);
        email.setInvalid(true);
        email.focus();
    }

    private void confirm(Email address) {
        say(getTranslation("account.forgot.sent.heading"), getTranslation("account.forgot.sent.text", address.value()));
        var note = new Paragraph(demo ? getTranslation("account.forgot.sent.demo") : "");
        note.setVisible(demo);
        show(note, back());
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("account.forgot.back"), SignInView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.forgot.title");
    }
}
