package org.hearback.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearback.account.DemoPeople;
import org.hearback.account.DemoPeople.DemoPerson;

@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends AlonePage implements BeforeEnterObserver, HasDynamicTitle {
    private final Paragraph answer = new Paragraph();
    private final AuthenticationContext authentication;
    private final Clock clock;

    SignInView(AuthenticationContext authentication, DemoPeople demo, Clock clock) {
        this.authentication = authentication;
        this.clock = clock;
        say(getTranslation("account.signIn.heading"), getTranslation("account.signIn.lead"));
        show(answer, form(), new RouterLink(getTranslation("account.signIn.forgot"), ForgotPasswordView.class));
        if (!demo.present().isEmpty()) addBelow(demo(demo));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var parameters = query.getParameters();
        if (parameters.containsKey("wait")) sayWait(query);
        else if (parameters.containsKey("error")) answer("hb-error", getTranslation("account.signIn.wrong"));
        else if (parameters.containsKey("signed-out")) answer("hb-ok", getTranslation("account.signIn.signedOut"));
        else answer.setVisible(false);
    }

    private void sayWait(QueryParameters query) {
        var until = query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,11}"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .orElse(Instant.EPOCH);
        var left = Duration.between(clock.instant(), until);
        if (left.isPositive()) answer("hb-error", getTranslation("account.signIn.wait", new Wait(left).in(this)));
        else answer("hb-ok", getTranslation("account.signIn.waitOver"));
    }

    private void answer(String style, String text) {
        answer.setText(text);
        answer.addClassName(style);
        answer.getElement().setAttribute("role", style.equals("hb-error") ? "alert" : "status");
        answer.setVisible(true);
    }

    private PostForm form() {
        var email = new EmailField(getTranslation("account.email"));
        email.getElement().setAttribute("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        var password = new PasswordField(getTranslation("account.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var stay = new Checkbox(getTranslation("account.signIn.stay"), true);
        stay.getElement().setAttribute("name", "remember-me");
        var form = new PostForm();
        form.add(email, password, stay, submit(getTranslation("account.signIn.action")));
        return form;
    }

    private Section demo(DemoPeople demo) {
        var text = new Paragraph(getTranslation("account.signIn.demo.text", DemoPeople.PASSWORD));
        var section = new Section(new H2(getTranslation("account.signIn.demo.heading")), text);
        section.addClassNames("hb-stack", "account-demo");
        demo.present().forEach(person -> section.add(demoForm(person)));
        return section;
    }

    private PostForm demoForm(DemoPerson person) {
        var form = new PostForm();
        form.addHidden("username", person.email());
        form.addHidden("password", DemoPeople.PASSWORD);
        form.addHidden("remember-me", "on");
        var button = submit(getTranslation("account.signIn.demo.action", person.name()));
        button.addClassName("account-quiet");
        var who = new Paragraph("%s · %s".formatted(person.email(), new RoleNames(person.roles()).in(this)));
        who.addClassName("hb-muted");
        form.add(button, who);
        return form;
    }

    // a native one, since only that sends a form on Enter
    private static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("account-submit");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signIn.title");
    }
}
