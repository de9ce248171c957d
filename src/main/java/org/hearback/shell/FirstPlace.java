package org.hearback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.hearback.account.Role;
import org.springframework.stereotype.Component;

/**
 * Where people land who do not learn here: the root address is a learner's Today, and whoever only teaches or
 * administers is taken to the first of their own places instead of being refused.
 */
@Component
class FirstPlace implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Redirection()));
    }

    @ListenerPriority(1_000) // before Vaadin's own access check, which would answer "denied"
    private static class Redirection implements BeforeEnterListener {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var request = VaadinRequest.getCurrent();
            if (!event.getLocation().getPath().isEmpty()
                    || request == null
                    || request.getUserPrincipal() == null
                    || request.isUserInRole(Role.LEARNER)) return;
            MenuConfiguration.getMenuEntries().stream()
                    .filter(place -> !place.menuClass().isAnnotationPresent(PermitAll.class))
                    .findFirst()
                    .ifPresent(place -> event.forwardTo(place.menuClass()));
        }
    }
}
