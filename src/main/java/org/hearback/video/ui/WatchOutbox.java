package org.hearback.video.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.attempt.ui.ShowsStandings;
import org.springframework.stereotype.Component;

/**
 * Server side of {@code frontend/watch-outbox.ts}: tells every page who is signed in, so that it can send what this
 * person has watched while there was no network. A page that says how far they are then says it anew.
 */
@Component
@JsModule("./watch-outbox.ts")
class WatchOutbox implements VaadinServiceInitListener {
    private final AuthenticationContext authentication;

    WatchOutbox(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> accompany(init.getUI()));
    }

    private void accompany(UI ui) {
        ui.addAfterNavigationListener(navigation -> ui.getPage().executeJs("window.sendWatched?.($0)", learner()));
        ui.getElement().addEventListener("watched-sent", event -> {
            if (ui.getCurrentView() instanceof ShowsStandings) ui.refreshCurrentRoute(false);
        });
    }

    private String learner() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(person -> person.is(Role.LEARNER))
                .map(person -> person.id().toString())
                .orElse("");
    }
}
