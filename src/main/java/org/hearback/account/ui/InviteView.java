package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Invitations;
import org.hearback.account.People;
import org.hearback.account.Role;

@Route("admin/people/invite")
@RolesAllowed(Role.ADMIN)
class InviteView extends Composite<Main> implements HasDynamicTitle {
    InviteView(People people, Invitations invitations) {
        getContent().addClassNames("hb-page", "account-narrow");
        getContent()
                .add(
                        new RouterLink(getTranslation("account.invite.back"), PeopleView.class),
                        new H1(getTranslation("account.invite.heading")),
                        new InviteOne(people.cohorts(), invitations),
                        new InviteList(invitations));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.invite.title");
    }
}
