package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearback.account.Email;
import org.hearback.account.Invitation;
import org.hearback.account.Invitations;
import org.hearback.account.Profile;

/** Invites one person. */
class InviteOne extends Composite<Section> {
    private final TextField name = new TextField(getTranslation("account.invite.name"));
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final Answer answer = new Answer();
    private final PlaceFields place;
    private final Invitations invitations;

    InviteOne(List<String> cohorts, Invitations invitations) {
        this.place = new PlaceFields(cohorts);
        this.invitations = invitations;
        name.setMaxLength(Profile.MAX_NAME);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("account.invite.nameMissing"));
        email.setManualValidation(true);
        email.setErrorMessage(getTranslation("account.invite.emailInvalid"));
        var send = new Button(getTranslation("account.invite.action"), click -> invite());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(send, answer);
        actions.addClassName("hb-actions");
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("account.invite.one")), name, email, place, actions);
    }

    private void invite() {
        answer.clear();
        var address = Email.parse(email.getValue());
        name.setInvalid(name.getValue().isBlank());
        email.setInvalid(address.isEmpty());
        if (!place.isComplete() || name.isInvalid() || email.isInvalid()) return;
        var invitation = new Invitation(name.getValue(), address.orElseThrow(), place.roles(), place.cohort());
        if (invitations.invite(invitation)) {
            answer.good(getTranslation("account.invite.sent", invitation.name()));
            name.clear();
            email.clear();
            name.focus();
        } else {
            answer.bad(getTranslation("account.invite.known", invitation.email().value()));
        }
    }
}
