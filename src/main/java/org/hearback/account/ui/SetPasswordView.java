package org.hearback.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.hearback.account.KnownDevices;
import org.hearback.account.PasswordLink;
import org.hearback.account.Passwords;

/** Where mailed links lead: an invitation, a forgotten password, the first administrator. */
@Route(value = "set-password", autoLayout = false)
@AnonymousAllowed
class SetPasswordView extends AlonePage implements HasUrlParameter<String>, HasDynamicTitle {
    private final Passwords passwords;
    private final KnownDevices devices;

    SetPasswordView(Passwords passwords, KnownDevices devices) {
        this.passwords = passwords;
        this.devices = devices;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(token);
    }

    private void show(String token) {
        passwords.find(token).ifPresentOrElse(link -> show(link, token), this::showUnknown);
    }

    private void show(PasswordLink link, String token) {
        switch (link.state()) {
            case OPEN -> showForm(link, token);
            case EXPIRED -> showExpired(token);
            case USED -> showUsed();
        }
    }

    private void showForm(PasswordLink link, String token) {
        if (link.welcome()) {
            say(
                    getTranslation("account.setPassword.welcome", link.name()),
                    getTranslation("account.setPassword.welcomeLead"));
        } else {
            say(getTranslation("account.setPassword.reset"), getTranslation("account.setPassword.resetLead"));
        }
        // shown and sent along, so that password managers keep the two together
        var email = new EmailField(getTranslation("account.email"));
        email.setValue(link.email().value());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "username");
        var password = new NewPasswordField();
        password.setAutofocus(true);
        var form = new PostForm();
        form.addHidden("remember-me", "on");
        var save = new Button(getTranslation("account.setPassword.action"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.addClickListener(click -> {
            if (password.isGoodFor(link.email())) save(link, token, password.getValue(), form);
        });
        form.add(email, password, save);
        show(form);
    }

    private void save(PasswordLink link, String token, String password, PostForm form) {
        if (passwords.set(token, password)) {
            devices.trust(
                    link.person(),
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            form.send();
        } else {
            show(token); // used or run out in the meantime
        }
    }

    private void showExpired(String token) {
        say(getTranslation("account.setPassword.expired"), getTranslation("account.setPassword.expiredText"));
        var renew = new Button(getTranslation("account.setPassword.renew"), click -> {
            passwords.renew(token);
            show(new Paragraph(getTranslation("account.setPassword.renewed")), signIn());
        });
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        show(renew, signIn());
    }

    private void showUsed() {
        say(getTranslation("account.setPassword.used"), getTranslation("account.setPassword.usedText"));
        show(signIn(), forgot());
    }

    private void showUnknown() {
        say(getTranslation("account.setPassword.unknown"), getTranslation("account.setPassword.unknownText"));
        show(forgot(), signIn());
    }

    private RouterLink signIn() {
        return new RouterLink(getTranslation("account.signIn.action"), SignInView.class);
    }

    private RouterLink forgot() {
        return new RouterLink(getTranslation("account.setPassword.forgot"), ForgotPasswordView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.setPassword.title");
    }
}
